package org.peerpath.moving;

import java.util.Set;

/**
 * What somebody has begun that is in nobody's evidence yet: placements that were proposed, texts in hand, claims.
 *
 * @param placements codes of the programme's placements
 * @param components codes of its assessment components, and of all for which earlier learning is claimed
 */
public record Begun(Set<String> placements, Set<String> components) {
    public static final Begun NOTHING = new Begun(Set.of(), Set.of());

    public Begun {
        placements = Set.copyOf(placements);
        components = Set.copyOf(components);
    }
}

package org.peerpath.moving;

import java.time.Instant;
import java.util.List;

/**
 * People were offered the new version of their programme; a letter tells each that there is something to read.
 *
 * @param at when: asked once more after it was taken back, they are told once more
 */
public record VersionOffered(Instant at, List<Asked> people) {
    public VersionOffered {
        people = List.copyOf(people);
    }

    /** One of them. */
    public record Asked(long enrolmentId, long personId) {}
}

package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.WHAT_WAS_SEEN_IS_SAID_IN_FEW_WORDS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;

/**
 * What a practice supervisor saw of one competence.
 *
 * @param words one short line, never about those whom the trainee supports; empty where the level says enough
 * @param on a day of the placement, or of a meeting, that it rests on; nothing where it is about many
 */
public record Seen(String competence, CompetenceLevel level, String words, @Nullable LocalDate on) {
    /** Longest line, in characters. */
    public static final int WORDS_MAX = 300;

    public Seen {
        words = words.replaceAll("\\s+", " ").strip();
        WHAT_WAS_SEEN_IS_SAID_IN_FEW_WORDS.require(words.length() <= WORDS_MAX);
    }
}

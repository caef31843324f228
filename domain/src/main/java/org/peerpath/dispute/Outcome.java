package org.peerpath.dispute;

/**
 * How a day could end, or ends.
 *
 * @param part how many minutes count, asked only of a part
 * @param reasons in words that both sides read
 */
public record Outcome(Counts counts, int part, String reasons) {

    /** The minutes that count of a day with so many. */
    int of(int logged) {
        DisputeRule.A_PART_IS_SAID_IN_MINUTES.require(counts != Counts.PART || (part > 0 && part < logged));
        return switch (counts) {
            case ALL -> logged;
            case PART -> part;
            case NOTHING -> 0;
        };
    }
}

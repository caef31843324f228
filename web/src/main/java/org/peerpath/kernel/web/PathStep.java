package org.peerpath.kernel.web;

import java.io.Serializable;
import java.util.List;

/**
 * A step towards an award as a person reads it: on their own path, as their trainer, or before signing.
 *
 * @param kind the pill's colour: done, you, wait, stop, none
 * @param state the word in the pill
 * @param amount "46 h 30 of 80 h"; empty where counting says nothing
 * @param reasons why it stands where it stands, a sentence each
 * @param who who acts next, and by when; empty if nobody has to
 * @param href where it is done; empty if nowhere
 */
public record PathStep(
        int number,
        String kind,
        String title,
        String state,
        int done,
        int needed,
        String amount,
        List<String> reasons,
        List<String> mends,
        String who,
        String href)
        implements Serializable {
    /** So many are said at once; of more than one beyond that, the rest is one press away. */
    private static final int FIRST = 2;

    /** The sentences that matter most. */
    public List<String> firstReasons() {
        return isLong() ? List.copyOf(reasons.subList(0, FIRST)) : reasons;
    }

    public List<String> furtherReasons() {
        return isLong() ? List.copyOf(reasons.subList(FIRST, reasons.size())) : List.of();
    }

    private boolean isLong() {
        return reasons.size() > FIRST + 1;
    }
}

package org.peerpath.recognition;

import static org.peerpath.recognition.RecognitionRule.A_MODULE_IS_RECOGNISED_WHOLE_OR_NOT;
import static org.peerpath.recognition.RecognitionRule.PART_IS_MORE_THAN_NOTHING_AND_LESS_THAN_ALL;

/**
 * What somebody decides about a claim, and why.
 *
 * @param minutes how much is recognised; asked only of a part
 */
public record ClaimDecision(ClaimOutcome outcome, int minutes, String reasons) {
    /** How much of so many minutes that is. */
    int of(int claimed, boolean whole) {
        A_MODULE_IS_RECOGNISED_WHOLE_OR_NOT.require(!whole || outcome != ClaimOutcome.PART);
        return switch (outcome) {
            case FULL -> claimed;
            case NONE -> 0;
            case PART -> {
                PART_IS_MORE_THAN_NOTHING_AND_LESS_THAN_ALL.require(minutes > 0 && minutes < claimed);
                yield minutes;
            }
        };
    }
}

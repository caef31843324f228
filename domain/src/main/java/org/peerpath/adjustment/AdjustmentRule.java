package org.peerpath.adjustment;

import org.peerpath.kernel.Rule;

/** What setting an adjustment refuses. */
public enum AdjustmentRule implements Rule {
    MINUTES_ARE_FIVE_TO_SIXTY_IN_STEPS_OF_FIVE,
    DAYS_ARE_ONE_TO_THIRTY,
    AN_ARRANGEMENT_IS_SAID_IN_FEW_WORDS,
    AN_ARRANGEMENT_HOLDS_NO_ADDRESS_AND_NO_NUMBER_TO_CALL,
    IT_BEGINS_TODAY_OR_WITHIN_A_YEAR,
    IT_ENDS_AFTER_IT_BEGAN,
    THERE_ARE_FEW_AT_A_TIME
}

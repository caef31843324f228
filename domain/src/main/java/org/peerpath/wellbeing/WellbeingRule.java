package org.peerpath.wellbeing;

import org.peerpath.kernel.Rule;

/** What this refuses. */
public enum WellbeingRule implements Rule {
    AN_ARRANGEMENT_IS_SAID_IN_A_FEW_WORDS,
    THERE_ARE_TEN_AT_MOST,
    IT_IS_FOR_A_PLACEMENT_THAT_GOES_ON,
    A_LOCKED_PLAN_IS_OPENED_FIRST
}

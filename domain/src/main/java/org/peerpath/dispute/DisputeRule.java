package org.peerpath.dispute;

import org.peerpath.kernel.Rule;

/** What a disagreement about a day refuses. Each name is the key of the sentence a person reads. */
public enum DisputeRule implements Rule {
    THE_COURSE_STANDS_BETWEEN_BOTH_SIDES,
    WORDS_ARE_ADDED_WHILE_IT_IS_OPEN,
    ONLY_AN_OPEN_DISAGREEMENT_IS_MEDIATED,
    ONLY_A_PROPOSAL_IS_ANSWERED,
    ONLY_WHAT_WAS_HANDED_ON_IS_DECIDED,
    A_PART_IS_SAID_IN_MINUTES
}

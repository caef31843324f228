package org.peerpath.variant;

import org.peerpath.kernel.Rule;

/** What sharing a programme, and running it with values of one's own, refuses. */
public enum VariantRule implements Rule {
    /** Whoever owns it runs it already. */
    A_PROGRAMME_IS_SHARED_WITH_OTHERS,
    /** The variant of a variant would be nobody's programme any more. */
    ONLY_ITS_OWNER_SHARES_A_PROGRAMME,
    /** Nobody runs what nobody can read. */
    ONLY_WHAT_IS_PUBLISHED_IS_SHARED,
    /** An organisation that does not train cannot open groups. */
    ONLY_WHO_TRAINS_RUNS_A_PROGRAMME,
    /** From today or a later day, at most a year ahead. */
    SHARING_BEGINS_WITHIN_A_YEAR,
    /** Not before its first day, and not after its owner ended it. */
    NOTHING_IS_MADE_OF_WHAT_IS_NOT_SHARED,
    /** Whoever made the variant leads it; others of their organisation ask for that role. */
    WHO_LEADS_A_VARIANT_WRITES_IT,
    /** There is such a version already; another one would only be confusing. */
    IT_SAYS_THE_SAME_ALREADY,
    /** Says which bound. */
    THE_OWNER_ALLOWS_OTHER_VALUES,
    /** Says what the owner's file says there. */
    THE_OWNERS_WORDS_STAND,
    /** Points stand for so much work. */
    CREDIT_STANDS_ON_THE_WHOLE_TIME
}

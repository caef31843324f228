package org.peerpath.assessment;

import org.peerpath.kernel.Rule;

/** What handing in, assessing and taking a quiz refuse. */
public enum AssessmentRule implements Rule {
    NO_ONE_ASSESSES_THEIR_OWN_WORK,
    NOTHING_IS_HANDED_IN_EMPTY,
    WORK_THAT_IS_HANDED_IN_STAYS_AS_IT_IS,
    WORK_IS_HANDED_IN_BEFORE_IT_IS_DECIDED,
    A_DECISION_STANDS,
    ATTEMPTS_ARE_LIMITED,
    WHAT_IS_PASSED_STAYS_PASSED,
    EVERY_CRITERION_GETS_A_LEVEL,
    THE_RESULT_FOLLOWS_FROM_THE_RUBRIC,
    A_NOT_YET_SAYS_WHAT_WOULD_HELP,
    A_QUIZ_IS_STARTED_BEFORE_IT_IS_ANSWERED,
    A_FINISHED_QUIZ_STANDS
}

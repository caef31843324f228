package org.peerpath.enrolment;

import org.peerpath.kernel.Rule;

/** What applying, admitting and enrolling refuse. */
public enum EnrolmentRule implements Rule {
    APPLICATIONS_CLOSE_ON_THE_DAY_NAMED,
    AN_APPLICATION_IS_DECIDED_ONCE,
    A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES,
    ATTENDANCE_IS_TAKEN_WHEN_THE_SESSION_HAS_BEGUN,
    MINUTES_LIE_WITHIN_THE_SESSION,
    ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE,
    A_DOCUMENT_IS_SIGNED_IN_ITS_CURRENT_VERSION,
    NO_ONE_DECIDES_ABOUT_THEMSELVES
}

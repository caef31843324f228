package org.peerpath.enrolment;

/** Who sees a cohort. */
public enum CohortState {
    /** Being planned; only its team sees it. */
    DRAFT,
    /** In the catalogue: until its last day for that, anybody may apply. */
    OPEN
}

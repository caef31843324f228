package org.peerpath.programme;

/** Who sees a version. */
public enum ProgrammeVersionState {
    /** Being written; only its team sees it. */
    DRAFT,
    /** In the catalogue; cohorts can be opened on it. */
    PUBLISHED,
    /** No new cohorts; those enrolled finish under it. */
    RETIRED
}

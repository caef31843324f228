package org.peerpath.requirement;

/** Where the next step is taken; the pages know the address. */
public enum PlaceKind {
    /** A session of the cohort. */
    SESSION,
    /** The ledger of a category or placement. */
    LOG_HOURS,
    /** A placement. */
    PLACEMENT,
    /** An assessment component. */
    COMPONENT,
    /** The competences to be signed off. */
    COMPETENCES,
    /** The supervision meetings. */
    SUPERVISION,
    /** A document to sign. */
    SIGN,
    /** A decision by named people. */
    DECISION,
    /** Another award. */
    AWARD,
    /** Asking for a session elsewhere. */
    MAKE_UP
}

package org.peerpath.library;

/** What an item is about. It may be about several things, or about none of these. */
public enum Topic {
    RECOVERY,
    BOUNDARIES,
    CRISIS,
    COMORBIDITY,
    FAMILIES,
    EMPLOYMENT,
    EVALUATION,
    SUPERVISION,
    TRAUMA,
    RIGHTS,
    SELF_CARE,
    CO_PRODUCTION
}

package org.peerpath.placement;

/** What kind of place a stretch of practice was spent at. */
public enum PracticeSetting {
    INPATIENT,
    COMMUNITY_TEAM,
    PEER_RUN,
    RECOVERY_COLLEGE,
    HELPLINE,
    HOUSING,
    PRIMARY_CARE,
    FAMILY_SERVICE,
    ONLINE
}

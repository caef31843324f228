package org.peerpath.placement;

/** What a stretch of practice was spent on. */
public enum ActivityKind {
    SHADOWING,
    ONE_TO_ONE,
    GROUP_CO_FACILITATION,
    TELEPHONE,
    ONLINE,
    FAMILY,
    TEAM_MEETING,
    TRAINING,
    ADMIN,
    SUPERVISION,
    PREPARATION
}

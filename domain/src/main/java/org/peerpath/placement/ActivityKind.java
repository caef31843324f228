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
    PREPARATION;

    /** With whom such time usually is: what a day begins with, as long as nobody says otherwise. */
    public Contact usualContact() {
        return switch (this) {
            case SHADOWING, ONE_TO_ONE, GROUP_CO_FACILITATION, TELEPHONE, ONLINE, FAMILY -> Contact.DIRECT;
            case TEAM_MEETING, TRAINING, ADMIN, SUPERVISION, PREPARATION -> Contact.INDIRECT;
        };
    }
}

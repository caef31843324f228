package org.peerpath.people;

/** Where an invitation stands. */
public enum InvitationState {
    /** It waits for a yes. */
    OPEN,
    /** They said yes, and have the role. */
    ACCEPTED,
    /** They said no. */
    DECLINED,
    /** Whoever invites took it back. */
    WITHDRAWN
}

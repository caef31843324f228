package org.peerpath.programme;

/** How a session is held. */
public enum SessionKind {
    CLASSROOM,
    PSYCHODRAMA,
    VIDEO_WORK,
    ROLE_PLAY,
    GROUP_SUPERVISION,
    SELF_STUDY,
    ONLINE
}

package org.peerpath.library;

/** For whom an item was made. Anybody may read it. */
public enum Audience {
    PEER_WORKER,
    TRAINEE,
    TRAINER,
    FAMILY,
    PROFESSIONAL,
    ORGANISATION,
    POLICY_MAKER,
    PUBLIC
}

package org.peerpath.programme;

/** Where one takes part. */
public enum Participation {
    ONSITE,
    ONLINE,
    BLENDED
}

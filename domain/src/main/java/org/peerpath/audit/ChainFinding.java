package org.peerpath.audit;

/** What a check of the chain found. */
public enum ChainFinding {
    /** Every row stands as it was written. */
    INTACT,
    /** A row says something else than when it was written. */
    ALTERED,
    /** A row that was written is gone. */
    MISSING,
    /** A row stands there that was not written by the trail. */
    INSERTED
}

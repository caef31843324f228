package org.peerpath.certificate;

/** What happened to an award. */
public enum AwardStep {
    /** Signed and handed out. */
    ISSUED,
    /** Something is being looked into. */
    SUSPENDED,
    /** It was looked into, and the award stands. */
    REINSTATED,
    /** Issued in error, or by deceit: never for illness or a lost job. */
    REVOKED
}

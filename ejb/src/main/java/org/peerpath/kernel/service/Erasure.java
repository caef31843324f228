package org.peerpath.kernel.service;

/** What somebody wants to be left when they go. */
public enum Erasure {
    /** Nothing about them; a certificate then answers like one that never was. */
    ALL,
    /** A sealed record of their certificates, so that these can still be confirmed. */
    ALL_BUT_CERTIFICATES
}

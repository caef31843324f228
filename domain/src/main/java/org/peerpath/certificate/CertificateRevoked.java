package org.peerpath.certificate;

/** An award does not hold any more. */
public record CertificateRevoked(long awardId, long personId) {}

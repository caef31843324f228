package org.peerpath.certificate;

/** A person holds an award now. */
public record CertificateIssued(long awardId, long enrolmentId, long personId) {}

package org.peerpath.enrolment;

/**
 * Somebody wrote the name they want on their certificate. Told before it is kept and in the same transaction, so that
 * whoever prints certificates can refuse what no paper could show.
 */
public record CertificateNameChosen(long enrolmentId, String name) {}

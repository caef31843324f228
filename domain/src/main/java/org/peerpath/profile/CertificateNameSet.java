package org.peerpath.profile;

/** Somebody chose, for all their certificates to come, the name they want there. Told in the same transaction. */
public record CertificateNameSet(long personId, String name) {}

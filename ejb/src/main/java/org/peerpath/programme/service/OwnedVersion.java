package org.peerpath.programme.service;

/** A version of a programme that others follow, and the organisation whose it is. */
public record OwnedVersion(long versionId, long organisationId, String organisation) {}

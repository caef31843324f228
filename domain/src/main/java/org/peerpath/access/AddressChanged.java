package org.peerpath.access;

import java.time.Instant;

/** Somebody's address is another one now: the old one is told, in case it was not they who did it. */
public record AddressChanged(long personId, String oldEmail, Instant at) {}

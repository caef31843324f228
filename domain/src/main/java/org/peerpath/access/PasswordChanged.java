package org.peerpath.access;

import java.time.Instant;

/** Somebody's password is another one now: they are told, in case it was not they who did it. */
public record PasswordChanged(long personId, Instant at) {}

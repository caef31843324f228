package org.peerpath.access;

/**
 * Somebody may have come in as this person: a forgotten password was replaced, or a lost second step taken away. Whatever
 * else opens the account is closed with it.
 */
public record WaysInDoubted(long personId) {}

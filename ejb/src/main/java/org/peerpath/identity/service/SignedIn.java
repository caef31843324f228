package org.peerpath.identity.service;

import java.util.Set;

/**
 * Somebody whose password was right.
 *
 * @param personId who
 * @param doors the container's names of the roles they hold
 */
public record SignedIn(long personId, Set<String> doors) {}

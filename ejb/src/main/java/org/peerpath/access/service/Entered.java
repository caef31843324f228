package org.peerpath.access.service;

import org.jspecify.annotations.Nullable;

/**
 * Somebody came in, or half-way.
 *
 * @param token for the cookie of this sign-in
 * @param halfWay whether the second step is still to be taken
 * @param browser for the cookie that remembers this browser, if they asked for it
 */
public record Entered(String token, boolean halfWay, @Nullable String browser) {}

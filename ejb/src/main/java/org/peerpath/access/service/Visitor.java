package org.peerpath.access.service;

import org.jspecify.annotations.Nullable;

/**
 * Who stands at a door, as far as can be seen from outside.
 *
 * @param address the internet address the request came from
 * @param device what people would call their device: {@code Firefox, Android}
 * @param knownBrowser what the browser remembers from an earlier sign-in, if anything; not yet checked
 */
public record Visitor(String address, String device, @Nullable String knownBrowser) {}

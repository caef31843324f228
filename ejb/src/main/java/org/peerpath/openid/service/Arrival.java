package org.peerpath.openid.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.Entered;

/**
 * Somebody is back from the provider.
 *
 * @param entered what the browser keeps from now on; nothing if the sign-in stays as it is
 * @param then where they wanted to go; empty for their home
 */
public record Arrival(@Nullable Entered entered, String then) {}

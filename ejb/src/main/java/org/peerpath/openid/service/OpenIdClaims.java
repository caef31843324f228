package org.peerpath.openid.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of somebody, checked.
 *
 * @param issuer who says so
 * @param subject what it calls them, for ever
 * @param email their address there, if it says one
 * @param emailVerified whether it says that it checked the address
 * @param shownAt when they showed there who they are, if it says so
 */
record OpenIdClaims(
        String issuer, String subject, @Nullable String email, boolean emailVerified, @Nullable Instant shownAt) {}

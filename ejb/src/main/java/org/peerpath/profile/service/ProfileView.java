package org.peerpath.profile.service;

import org.jspecify.annotations.Nullable;

/** What somebody says about themselves. */
public record ProfileView(
        long version, String email, String displayName, String language, String zone, @Nullable String pseudonym) {}

package org.peerpath.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * Somebody has a place.
 *
 * @param welcomeLink the secret part of the link by which they choose a password; absent if they can sign in already
 */
public record PersonAdmitted(
        long enrolmentId,
        long personId,
        String displayName,
        String email,
        String language,
        @Nullable String welcomeLink) {}

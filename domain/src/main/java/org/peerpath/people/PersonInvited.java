package org.peerpath.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was invited, or is reminded of it.
 *
 * @param letter which letter of this invitation it is, from 1
 * @param welcomeLink the secret part of the link to choose a password by; absent if they can sign in already
 */
public record PersonInvited(
        long invitationId,
        int letter,
        String displayName,
        String email,
        String language,
        @Nullable String welcomeLink) {}

package org.peerpath.openid.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody on their way to the provider and back. The browser keeps it, sealed: who comes back without it did not leave
 * from here.
 *
 * @param aim what they left for
 * @param person who left, where somebody was signed in; else 0
 * @param state comes back in the address (RFC 6749, 10.12)
 * @param nonce comes back in the token (OpenID Connect Core 1.0, 15.5.2)
 * @param verifier proves that whoever redeems the code is the one who asked for it (RFC 7636)
 * @param begun when they left
 * @param then where they wanted to go; empty for their home
 */
record Trip(Aim aim, long person, String state, String nonce, String verifier, Instant begun, String then) {
    /** So long a password may take to be typed elsewhere. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int PARTS = 7;

    /** What somebody leaves for. */
    enum Aim {
        /** To come in. */
        SIGN_IN,
        /** To show once more who they are. */
        PROOF,
        /** To let their identity there open their account here. */
        LINK
    }

    boolean isOver(Instant now) {
        return now.isAfter(begun.plus(LONGEST));
    }

    String text() {
        return String.join(
                "\n",
                aim.name(),
                Long.toString(person),
                state,
                nonce,
                verifier,
                Long.toString(begun.toEpochMilli()),
                then);
    }

    static Optional<Trip> of(String text) {
        var parts = text.split("\n", PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Optional.of(new Trip(
                        Aim.valueOf(parts[0]),
                        Long.parseLong(parts[1]),
                        parts[2],
                        parts[3],
                        parts[4],
                        Instant.ofEpochMilli(Long.parseLong(parts[5])),
                        parts[6]));
    }
}

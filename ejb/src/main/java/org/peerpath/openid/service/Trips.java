package org.peerpath.openid.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.peerpath.access.service.ServerKey;

/** Begins journeys, seals them for the browser, and knows them again: on each node, with nothing kept here. */
@ApplicationScoped
class Trips {
    private static final String USE = "open-id-trip";

    @Inject
    private ServerKey key;

    @Inject
    private Clock clock;

    Trip begin(Trip.Aim aim, long person, String then) {
        return new Trip(
                aim,
                person,
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                clock.instant(),
                then);
    }

    String seal(Trip trip) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.lock(USE).seal(trip.text().getBytes(UTF_8), USE));
    }

    /** Nothing if we did not seal it, or too long ago. */
    Optional<Trip> open(String sealed) {
        return decoded(sealed)
                .flatMap(bytes -> key.lock(USE).tryToOpen(bytes, USE))
                .flatMap(plain -> Trip.of(new String(plain, UTF_8)))
                .filter(trip -> !trip.isOver(clock.instant()));
    }

    private static Optional<byte[]> decoded(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed)).filter(bytes -> bytes.length > 12);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

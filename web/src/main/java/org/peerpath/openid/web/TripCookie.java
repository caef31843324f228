package org.peerpath.openid.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.peerpath.kernel.web.OwnCookies;

/** What a browser keeps while somebody is at the provider's. */
final class TripCookie {
    private static final String NAME = "peerpath-trip";
    private static final Duration KEPT = Duration.ofMinutes(15);

    private TripCookie() {}

    static void keep(HttpServletRequest request, HttpServletResponse response, String trip) {
        OwnCookies.set(request, response, NAME, trip, (int) KEPT.toSeconds());
    }

    /** Each journey ends once. */
    static Optional<String> end(HttpServletRequest request, HttpServletResponse response) {
        OwnCookies.set(request, response, NAME, "", 0);
        return OwnCookies.value(request, NAME);
    }
}

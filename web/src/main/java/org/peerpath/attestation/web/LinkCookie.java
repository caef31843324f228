package org.peerpath.attestation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.peerpath.attestation.service.OpeningLink;
import org.peerpath.kernel.web.OwnCookies;

/**
 * By which a browser is known that asked for a code. Somebody who opens the same link elsewhere does not have it. One for
 * each link, as whoever stands beside trainees at two hosts gets two; and kept as long as a link opens, so that whoever comes
 * back another day is not taken for a second browser. By itself it opens nothing: after an hour a new code is asked for.
 */
final class LinkCookie {
    private static final String NAME = "peerpath-hours-";
    private static final int BEGINNING = 12;

    private LinkCookie() {}

    static @Nullable String of(HttpServletRequest request, String link) {
        return OwnCookies.value(request, name(link)).orElse(null);
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String link, String browser) {
        OwnCookies.set(request, response, name(link), browser, (int) OpeningLink.OPENS_FOR.toSeconds());
    }

    private static String name(String link) {
        return NAME + link.substring(0, Math.min(BEGINNING, link.length()));
    }
}

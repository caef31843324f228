package org.peerpath.attestation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.peerpath.attestation.service.OpeningLink;
import org.peerpath.kernel.web.OwnCookies;

/** By which a browser is known that asked for a code. Somebody who opens the same link elsewhere does not have it. */
final class LinkCookie {
    private static final String NAME = "peerpath-hours";

    private LinkCookie() {}

    static @Nullable String of(HttpServletRequest request) {
        return OwnCookies.value(request, NAME).orElse(null);
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String browser) {
        OwnCookies.set(request, response, NAME, browser, (int) OpeningLink.STAY.toSeconds());
    }
}

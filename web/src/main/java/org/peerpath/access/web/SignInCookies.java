package org.peerpath.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.SecondStep;
import org.peerpath.kernel.web.OwnCookies;

/**
 * The two cookies of the doors: the sign-in, gone when the browser closes, and the browser itself, if somebody asked to have
 * it remembered.
 */
final class SignInCookies {
    private static final String SIGN_IN = "peerpath-session";
    private static final String BROWSER = "peerpath-browser";

    private SignInCookies() {}

    static Optional<String> signIn(HttpServletRequest request) {
        return OwnCookies.value(request, SIGN_IN);
    }

    static @Nullable String browser(HttpServletRequest request) {
        return OwnCookies.value(request, BROWSER).orElse(null);
    }

    static void enter(HttpServletRequest request, HttpServletResponse response, String token) {
        OwnCookies.set(request, response, SIGN_IN, token, -1);
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String browser) {
        OwnCookies.set(request, response, BROWSER, browser, (int) SecondStep.REMEMBERED.toSeconds());
    }

    static void leave(HttpServletRequest request, HttpServletResponse response) {
        OwnCookies.set(request, response, SIGN_IN, "", (int) Duration.ZERO.toSeconds());
    }
}

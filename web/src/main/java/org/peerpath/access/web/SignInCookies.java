package org.peerpath.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.SecondStep;

/**
 * The two cookies of the doors: the sign-in, gone when the browser closes, and the browser itself, if somebody asked to have
 * it remembered. No script reads them, no other site sends them with a form; over TLS no other host can set them.
 */
final class SignInCookies {
    private static final String SIGN_IN = "peerpath-session";
    private static final String BROWSER = "peerpath-browser";

    private SignInCookies() {}

    static Optional<String> signIn(HttpServletRequest request) {
        return value(request, SIGN_IN);
    }

    static @Nullable String browser(HttpServletRequest request) {
        return value(request, BROWSER).orElse(null);
    }

    static void enter(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(request, SIGN_IN, token, -1));
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String browser) {
        response.addCookie(cookie(request, BROWSER, browser, (int) SecondStep.REMEMBERED.toSeconds()));
    }

    static void leave(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, SIGN_IN, "", (int) Duration.ZERO.toSeconds()));
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(full(request, name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value, int seconds) {
        var cookie = new Cookie(full(request, name), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Browsers accept {@code __Host-} from this host over TLS only. */
    private static String full(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}

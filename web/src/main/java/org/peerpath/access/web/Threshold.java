package org.peerpath.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import org.peerpath.access.service.Entered;

/** What happens in the browser of somebody who comes in: its cookie, and where it goes from here. */
public final class Threshold {
    private Threshold() {}

    /**
     * @param then where somebody wanted to go; empty for their home
     * @return where they go now
     */
    public static String cross(HttpServletRequest request, HttpServletResponse response, Entered entered, String then) {
        continueUnder(request, response, entered.token());
        if (entered.browser() != null) {
            SignInCookies.remember(request, response, entered.browser());
        }
        if (entered.halfWay()) {
            return "/code" + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, UTF_8));
        }
        return then.isEmpty() ? "/my" : then;
    }

    /** The sign-in has a new token. */
    static void continueUnder(HttpServletRequest request, HttpServletResponse response, String token) {
        if (request.getSession(false) != null) {
            // A session id known before this is worth nothing afterwards.
            request.changeSessionId();
        }
        SignInCookies.enter(request, response, token);
    }
}

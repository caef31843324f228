package org.peerpath.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import org.peerpath.access.service.Entered;

/** Gives the browser its cookie, and leads on. */
@ApplicationScoped
class Entering {
    @Inject
    private HttpServletRequest request;

    /** @param then where somebody wanted to go; empty for their home */
    void enter(Entered entered, String then) {
        continueUnder(entered.token());
        if (entered.browser() != null) {
            SignInCookies.remember(request, response(), entered.browser());
        }
        if (entered.halfWay()) {
            go("/code" + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, UTF_8)));
        } else {
            go(then.isEmpty() ? "/my" : then);
        }
    }

    /** The sign-in has a new token. */
    void continueUnder(String token) {
        if (request.getSession(false) != null) {
            // A session id known before this is worth nothing afterwards.
            request.changeSessionId();
        }
        SignInCookies.enter(request, response(), token);
    }

    void go(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

package org.peerpath.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.Recognised;
import org.peerpath.access.service.Recognising;
import org.peerpath.kernel.web.LocalPath;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.TypedWords;

/**
 * Stands before every page. Who comes with a sign-in is asked in the database each time, so that what is ended, withdrawn or
 * granted counts from the next request, on every node. Whoever opens a guarded page without one is asked to sign in, and
 * brought to where they wanted to go; what they had typed is kept.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
    /** Whose page states the server's session holds: somebody else's are of no use to anybody. */
    private static final String WHOSE = "peerpath.whose";

    @Inject
    private Recognising recognising;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            return context.doNothing();
        }
        var known = SignInCookies.signIn(request).flatMap(recognising::recognise);
        if (known.filter(Recognised::isIn).isEmpty()) {
            letGo(request, null);
            return context.isProtected()
                    ? ask(request, response, known.isPresent() ? "/code" : "/sign-in")
                    : context.doNothing();
        }
        var person = known.get();
        letGo(request, Long.toString(person.personId()));
        if (person.withheld() && context.isProtected() && !isOneself(request)) {
            return go(response, "/my/second-step");
        }
        return context.notifyContainerAboutLogin(Long.toString(person.personId()), person.doors());
    }

    /** One's own pages open without a second step: it is set up on one of them, after a proof on another. */
    private static boolean isOneself(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/my")
                || path.startsWith("/my/")
                || path.startsWith("/certificate/")
                || path.equals("/confirm");
    }

    /** The server's session holds forms half filled in: it ends with the sign-in it belongs to. */
    private static void letGo(HttpServletRequest request, @Nullable String person) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        var whose = session.getAttribute(WHOSE);
        if (whose != null && !whose.equals(person)) {
            empty(session);
        }
        if (person != null && !person.equals(whose)) {
            session.setAttribute(WHOSE, person);
        }
    }

    /** Not ended: a request of a moment ago, in another tab, may still be writing its page. */
    private static void empty(HttpSession session) {
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
    }

    private static AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response, String page) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script cannot show the page for signing in: it is told in a number, and lets the whole form go there.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        var path = LocalPath.orHome(request.getRequestURI());
        if (request.getMethod().equals("POST") && TypedWords.keep(request)) {
            Messages.info(request, "access", "signIn.slept");
        }
        return go(response, page + "?then=" + URLEncoder.encode(path, UTF_8));
    }

    private static AuthenticationStatus go(HttpServletResponse response, String where) {
        try {
            response.sendRedirect(where);
        } catch (IOException gone) {
            // Nobody is there any more to be led anywhere.
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}

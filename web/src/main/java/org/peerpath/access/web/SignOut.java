package org.peerpath.access.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peerpath.access.service.SigningIn;

/** Ends the session, and with it the open journal. A POST, so that no link or picture elsewhere can do it. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningIn signingIn;

    @Inject
    @Any
    private transient Instance<Farewell> farewells;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var last = "/";
        if (request.getUserPrincipal() != null) {
            last = farewells.stream()
                    .flatMap(farewell -> farewell.page().stream())
                    .findFirst()
                    .orElse("/");
            signingIn.signOut();
        }
        SignInCookies.leave(request, response);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(last);
    }
}

package org.peerpath.openid.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.LocalPath;
import org.peerpath.kernel.web.Messages;
import org.peerpath.openid.service.SigningInElsewhere;

/** Sends the browser to the provider: to come in, or, for somebody who is in, to show once more who they are. */
@WebServlet("/open-id")
public class LeaveForProvider extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningInElsewhere elsewhere;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var then = then(request.getParameter("then"));
        try {
            var departure = request.getUserPrincipal() == null ? elsewhere.signIn(then) : elsewhere.prove(then);
            TripCookie.keep(request, response, departure.trip());
            response.sendRedirect(departure.to().toString());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessRuleViolation silent) {
            Messages.info(request, silent.rule());
            response.sendRedirect("/sign-in");
        }
    }

    private static String then(@Nullable String asked) {
        return asked == null || asked.isEmpty() ? "" : LocalPath.orHome(asked);
    }
}

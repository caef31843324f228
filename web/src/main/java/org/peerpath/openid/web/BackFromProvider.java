package org.peerpath.openid.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peerpath.access.web.Threshold;
import org.peerpath.access.web.Visitors;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Messages;
import org.peerpath.openid.service.Arrival;
import org.peerpath.openid.service.SigningInElsewhere;

/** Where the provider sends people back to. Whatever it says is looked at by the service; here only the browser is served. */
@WebServlet("/open-id/back")
public class BackFromProvider extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningInElsewhere elsewhere;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var trip = TripCookie.end(request, response).orElse("");
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        try {
            response.sendRedirect(go(request, response, elsewhere.arrive(trip, query, Visitors.of(request))));
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessRuleViolation refused) {
            Messages.info(request, refused.rule());
            response.sendRedirect(request.getUserPrincipal() == null ? "/sign-in" : "/my/sign-in");
        }
    }

    private static String go(HttpServletRequest request, HttpServletResponse response, Arrival arrival) {
        var entered = arrival.entered();
        return entered == null ? arrival.then() : Threshold.cross(request, response, entered, arrival.then());
    }
}

package org.peerpath.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.peerpath.access.service.Recognising;

/** "Stay signed in": another half hour, without leaving the page. Answers how many seconds there are now. */
@WebServlet("/stay")
public class Stay extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Recognising recognising;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var until = recognising.stay();
        if (until.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/plain");
        response.getWriter()
                .print(Duration.between(clock.instant(), until.get()).toSeconds());
    }
}

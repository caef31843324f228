package org.peerpath.workshop.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Languages;
import org.peerpath.workshop.service.WorkshopProgramme;

/** {@code /workshop/12.ics}: the workshop for a calendar. */
@WebServlet("*.ics")
public class CalendarFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern WORKSHOP = Pattern.compile("/workshop/(\\d{1,18})\\.ics");

    @Inject
    private transient WorkshopProgramme programme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = WORKSHOP.matcher(request.getServletPath());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = programme.calendarFile(Long.parseLong(asked.group(1)), Languages.of(request));
            response.setContentType("text/calendar; charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"workshop-" + asked.group(1) + ".ics\"");
            response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

package org.peerpath.workshop.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Languages;
import org.peerpath.workshop.service.WorkshopProgramme;

/**
 * {@code /workshop/12.ics}: the workshop for a calendar. A filter, since the page {@code /workshop} would take whatever
 * stands behind its name for its own.
 */
@WebFilter("/workshop/*")
public class CalendarFiles extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/workshop/(\\d{1,18})\\.ics");

    @Inject
    private transient WorkshopProgramme programme;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = FILE.matcher(request.getRequestURI());
        if (asked.matches()) {
            answer(asked.group(1), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = programme.calendarFile(Long.parseLong(id), Languages.of(request));
            response.setContentType("text/calendar; charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"workshop-" + id + ".ics\"");
            response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

package org.peerpath.supervision.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Attachment;
import org.peerpath.kernel.web.Languages;
import org.peerpath.supervision.service.HostSupervision;
import org.peerpath.supervision.service.MySupervision;
import org.peerpath.supervision.service.TeamSupervision;

/**
 * The meetings of a placement that are still to come, for a calendar: {@code /my/appointments/12.ics}, and the same below
 * {@code /host} and {@code /team}.
 */
@WebServlet({"/my/appointments/*", "/host/appointments/*", "/team/appointments/*"})
public class AppointmentFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})\\.ics");

    @Inject
    private transient MySupervision mine;

    @Inject
    private transient HostSupervision hosted;

    @Inject
    private transient TeamSupervision taught;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var file = FILE.matcher(path == null ? "" : path);
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var calendar = calendar(request.getServletPath(), Long.parseLong(file.group(1)), Languages.of(request));
            var name = "meetings-" + file.group(1) + ".ics";
            Attachment.send(response, "text/calendar; charset=utf-8", name, calendar.getBytes(StandardCharsets.UTF_8));
        } catch (NotFound | EJBAccessException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String calendar(String door, long placementId, Locale locale) {
        var page = door.replace("appointments", "supervision") + "/" + placementId;
        return switch (door) {
            case "/my/appointments" -> mine.appointments(placementId, page, locale);
            case "/host/appointments" -> hosted.appointments(placementId, page, locale);
            default -> taught.appointments(placementId, page, locale);
        };
    }
}

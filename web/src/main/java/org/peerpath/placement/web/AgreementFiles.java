package org.peerpath.placement.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Attachment;
import org.peerpath.placement.service.AgreementFile;

/**
 * A version of an agreement as a file, {@code /agreement/12.pdf}, for each of the three who sign it. Its name in the
 * download folder says nothing of the course or the person.
 */
@WebServlet("/agreement/*")
public class AgreementFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient AgreementFile agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var file = FILE.matcher(path == null ? "" : path);
        try {
            if (file.matches()) {
                Attachment.send(
                        response, "application/pdf", "agreement.pdf", agreements.pdf(Long.parseLong(file.group(1))));
                return;
            }
        } catch (NotFound nothing) {
            // Answered like any other address that is not there.
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

package org.peerpath.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peerpath.certificate.service.MyCertificates;
import org.peerpath.kernel.web.Attachment;

/**
 * The file of a certificate, {@code /certificate/12.pdf}, for its holder and its issuer. Its name in the download folder
 * says nothing of the course or the person.
 */
@WebServlet("/certificate/*")
public class CertificateFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient MyCertificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pdf = asked(request).flatMap(certificates::pdf);
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.send(response, "application/pdf", "certificate.pdf", pdf.get());
    }

    private static Optional<Long> asked(HttpServletRequest request) {
        var path = request.getPathInfo();
        var file = FILE.matcher(path == null ? "" : path);
        return file.matches() ? Optional.of(Long.valueOf(file.group(1))) : Optional.empty();
    }
}

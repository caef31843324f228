package org.peerpath.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.peerpath.authoring.service.Authoring;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Attachment;

/** {@code /authoring/file/12.yaml}: the file of a version, byte for byte as it was given. */
@WebServlet("/authoring/file/*")
public class VersionFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})\\.yaml");

    @Inject
    private transient Authoring authoring;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var asked = FILE.matcher(path == null ? "" : path);
        try {
            if (!asked.matches()) {
                throw new NotFound();
            }
            var file = authoring.file(Long.parseLong(asked.group(1)));
            var bytes = file.text().getBytes(StandardCharsets.UTF_8);
            // RFC 9512.
            Attachment.send(response, "application/yaml", file.name(), bytes);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

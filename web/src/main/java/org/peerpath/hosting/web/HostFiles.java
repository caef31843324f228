package org.peerpath.hosting.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.regex.Pattern;
import org.peerpath.hosting.service.KeepingHosts;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.FileStore;
import org.peerpath.kernel.web.Attachment;

/** {@code /team/host-file/12.pdf}: what an approval rests on, to those who lead courses there. */
@WebServlet("/team/host-file/*")
public class HostFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient KeepingHosts keeping;

    @Inject
    private transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var asked = FILE.matcher(path == null ? "" : path);
        try {
            if (!asked.matches()) {
                throw new NotFound();
            }
            var row = keeping.file(Long.parseLong(asked.group(1)));
            try (var file = store.open(row.hash()).orElseThrow(NotFound::new);
                    var in = Channels.newInputStream(file)) {
                Attachment.send(response, "application/pdf", "host-" + row.id() + ".pdf", in.readAllBytes());
            }
        } catch (NotFound | EJBAccessException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

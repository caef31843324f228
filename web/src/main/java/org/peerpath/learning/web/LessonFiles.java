package org.peerpath.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.FileStore;
import org.peerpath.learning.service.CourseFiles;
import org.peerpath.learning.service.FileRow;

/**
 * {@code /lesson-file/12/34.file}: a file of a course, to those who learn by it or teach it. Whatever is in it, a browser
 * takes it for what was found when it came, and runs nothing of it.
 */
@WebServlet("/lesson-file/*")
public class LessonFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})/(\\d{1,18})\\.file");
    private static final int BUFFER = 16 * 1024;

    @Inject
    private transient CourseFiles files;

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
            var row = files.file(Long.parseLong(asked.group(1)), Long.parseLong(asked.group(2)));
            try (var file = store.open(row.hash()).orElseThrow(NotFound::new)) {
                answer(request, response, row, file);
            }
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, FileRow row, SeekableByteChannel file)
            throws IOException {
        var tag = '"' + row.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader(
                "Content-Disposition",
                (row.isShownInPlace() ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded(row.name()));
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var stale = request.getHeader("If-Range") != null && !tag.equals(request.getHeader("If-Range"));
        var part = ByteRange.asked(stale ? null : request.getHeader("Range"), file.size());
        if (part.isBeyond()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setContentType(row.mediaType());
        response.setContentLengthLong(part.length());
        if (part.partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes %d-%d/%d".formatted(part.from(), part.until(), file.size()));
        }
        write(file, part, response);
    }

    private static void write(SeekableByteChannel file, ByteRange part, HttpServletResponse response)
            throws IOException {
        var in = Channels.newInputStream(file.position(part.from()));
        var out = response.getOutputStream();
        long left = part.length();
        var buffer = new byte[BUFFER];
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.peerpath.translation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Attachment;
import org.peerpath.kernel.web.Languages;
import org.peerpath.kernel.web.Texts;
import org.peerpath.translation.service.TranslationFiles;

/** {@code /authoring/xliff-file/12/de.xlf}: the texts of a version, to be translated into a language elsewhere. */
@WebServlet("/authoring/xliff-file/*")
public class XliffFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})/([A-Za-z0-9-]{2,35})\\.xlf");

    @Inject
    private transient TranslationFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var asked = FILE.matcher(path == null ? "" : path);
        try {
            if (!asked.matches()) {
                throw new NotFound();
            }
            var file = files.file(Long.parseLong(asked.group(1)), asked.group(2), most -> atMost(request, most));
            var bytes = file.text().getBytes(StandardCharsets.UTF_8);
            Attachment.send(response, "application/xliff+xml", file.name(), bytes);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A note for whoever translates, in the language of who takes the file out. */
    private static String atMost(HttpServletRequest request, int characters) {
        return Texts.say("translation", Languages.of(request), "xliff.atMost", characters);
    }
}

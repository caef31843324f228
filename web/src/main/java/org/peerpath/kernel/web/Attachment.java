package org.peerpath.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file made for whoever asks: saved and never shown in place, whatever it may hold, and kept by nobody on its way. */
public final class Attachment {
    private Attachment() {}

    /** @param name of the file, of plain letters: nothing in it is escaped */
    public static void send(HttpServletResponse response, String mediaType, String name, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }
}

package org.peerpath.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/**
 * Where a form leads once it is stored. A form that a script sends, so that a lost connection loses nothing, is told where
 * to go on; any other is led there.
 */
final class Onward {
    private static final String ASKED = "Peerpath-Patient";
    private static final String NEXT = "Peerpath-Next";

    private Onward() {}

    static void to(String path, Object... values) {
        if (Faces.getRequestHeader(ASKED) == null) {
            Faces.redirect(path, values);
            return;
        }
        Faces.getResponse().setHeader(NEXT, "/" + String.format(path, values));
        Faces.getResponse().setStatus(HttpServletResponse.SC_NO_CONTENT);
        Faces.responseComplete();
    }
}

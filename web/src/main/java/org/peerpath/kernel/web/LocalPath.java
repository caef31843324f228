package org.peerpath.kernel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on this site, taken from what somebody sent. Anything that could lead elsewhere becomes the home page: a
 * link to Peerpath must never end on another site.
 */
public final class LocalPath {
    /** One slash, then neither a second one nor a backslash; printable ASCII without backslash, quotes or angle brackets. */
    private static final Pattern SAFE =
            Pattern.compile("/(?![/\\\\])[\\x21\\x23-\\x26\\x28-\\x3b=?-\\x5b\\x5d-\\x7e]*");

    private LocalPath() {}

    /** The address of the page that people see, without its query: {@code /workshop/12}. */
    static String of(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var asked = failed == null ? (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : failed;
        return orHome(asked == null ? request.getRequestURI() : asked);
    }

    public static String orHome(@Nullable String path) {
        return path != null && path.length() <= 1000 && SAFE.matcher(path).matches() ? path : "/";
    }
}

package org.peerpath.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Much is sent to one door only, by those whom it opens to. A request says how long it is before any of it is read; what is
 * too long ends here, and so does what does not say so.
 */
public class SmallRequests extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final long ELSEWHERE = 9_000_000L;
    private static final long AT_THE_DOOR = 251_000_000L;

    private String door = "";
    private String role = "";

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        door = config.getInitParameter("door");
        role = config.getInitParameter("role");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > ELSEWHERE && (length > AT_THE_DOOR || !isAtTheDoor(request))) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isAtTheDoor(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + door)
                && isFile(request)
                && request.isUserInRole(role);
    }

    /** Only files are laid on the disk as they come; the fields of any other form are collected in the memory. */
    private static boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data;");
    }
}

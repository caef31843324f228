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
 * Much is sent to one door only, by those whom it opens to: a request says how long it is before it is read, and what is too
 * long, or does not say so, ends here. Forms with a file are the only ones that a server would write to its disk.
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
        var kind = request.getContentType();
        if (kind == null || !kind.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        boolean much = request.getRequestURI().startsWith(request.getContextPath() + door);
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > (much && request.isUserInRole(role) ? AT_THE_DOOR : ELSEWHERE)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}

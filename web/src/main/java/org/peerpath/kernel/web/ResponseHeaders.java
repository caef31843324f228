package org.peerpath.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the protecting headers on every answer, whoever writes it and however it ends. The server puts them there first;
 * an answer that is begun anew, as each error page is, would lose them. Pages get a Content-Security-Policy that shows what
 * is ours; those of Faces replace it by one with a nonce; it stays one header. Nothing is stored on shared computers unless
 * the answer says so itself.
 */
public class ResponseHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String FIRST = ResponseHeaders.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var headers = headers(request, response);
        headers.forEach(response::setHeader);
        chain.doFilter(request, new Kept(response, headers));
    }

    /** The headers as the server had set them when the request came, and ours. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> headers(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(FIRST) instanceof Map<?, ?> first) {
            return (Map<String, String>) first;
        }
        var headers = new LinkedHashMap<String, String>();
        response.getHeaderNames().stream()
                .filter(name -> !name.equalsIgnoreCase("Set-Cookie"))
                .forEach(name -> headers.put(name, response.getHeader(name)));
        // What machines are answered is never shown: the server's policy, which allows nothing, is theirs.
        if (!request.getServletPath().equals("/api")) {
            headers.put(
                    POLICY,
                    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self';"
                            + " img-src 'self' data:");
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            headers.put("Cache-Control", "no-store");
            headers.put("Vary", "Accept-Language, Cookie");
        }
        request.setAttribute(FIRST, headers);
        return headers;
    }

    /** An answer that is begun anew begins with the headers again, and has one policy. */
    private static class Kept extends HttpServletResponseWrapper {
        private final Map<String, String> headers;

        Kept(HttpServletResponse response, Map<String, String> headers) {
            super(response);
            this.headers = headers;
        }

        @Override
        public void reset() {
            super.reset();
            headers.forEach(super::setHeader);
        }

        /** A second policy would be added to the first and forbid what it allows: here it takes its place. */
        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}

package org.peerpath.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows an error page as if it had been asked for: the form whose sending led here would otherwise be sent to it. What
 * you may not see and what is not there get the same answer, so that an address teaches nothing.
 */
public class FreshErrorPages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            Refused.tell(Refused.Why.ROLE, LocalPath.of(request));
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(new Fresh(request), response);
    }

    static class Fresh extends HttpServletRequestWrapper {
        Fresh(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}

package org.peerpath.kernel.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.PeerpathAddress;

/**
 * Refuses what a page of another site sends in somebody's name, before anything of ours looks at it. Browsers say where a
 * form comes from and no page can make them lie; what says nothing, an old browser or a program, is held by the token in
 * the form.
 */
public class OwnFormsOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            read(request, response, chain);
        } else if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    /** Faces would take a form in an address for one that was sent: an address is asked for, and changes nothing. */
    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(LocalPath.of(request));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Refused.tell(Refused.Why.OTHER_SITE, LocalPath.of(request));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher("/WEB-INF/errorpages/elsewhere.xhtml")
                .forward(new FreshErrorPages.Fresh(request), response);
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site == null || OURS.contains(site)) && (origin == null || isHere(origin, request.getHeader("Host")));
    }

    /** A proxy may ask for us under a name of its own: then the address people come by counts. */
    private static boolean isHere(String origin, @Nullable String host) {
        try {
            var from = URI.create(origin).getAuthority();
            return from != null
                    && (from.equals(host)
                            || from.equals(URI.create(PeerpathAddress.base()).getAuthority()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}

package org.peerpath.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.peerpath.access.service.Entered;

/** Gives the browser its cookie, and leads on: for pages. */
@ApplicationScoped
class Entering {
    @Inject
    private HttpServletRequest request;

    /** @param then where somebody wanted to go; empty for their home */
    void enter(Entered entered, String then) {
        go(Threshold.cross(request, response(), entered, then));
    }

    /** The sign-in has a new token. */
    void continueUnder(String token) {
        Threshold.continueUnder(request, response(), token);
    }

    void go(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

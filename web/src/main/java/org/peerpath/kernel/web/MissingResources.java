package org.peerpath.kernel.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says that a style, a script or a picture is not there. Resources have addresses without extension here, which Faces itself
 * does not know: asked for one that nobody found, it would break instead of answering.
 */
public class MissingResources extends ResourceHandlerWrapper {
    public MissingResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleResourceRequest(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        if (external.getRequestPathInfo() == null) {
            super.handleResourceRequest(faces);
            return;
        }
        // No page: browsers ask for these by themselves, and nobody reads the answer.
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}

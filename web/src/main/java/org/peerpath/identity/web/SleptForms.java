package org.peerpath.identity.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.peerpath.kernel.web.Messages;

/**
 * Whoever sends a form after their session has ended is led to the sign-in page before any page of ours is asked. This
 * leaves a sentence for it that says why, and that nothing is lost. Opening a guarded page needs no such sentence.
 */
@WebListener
public class SleptForms implements ServletRequestListener {
    private static final List<String> GUARDED = List.of("/my/", "/team/", "/host/", "/issuing/");

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request
                && request.getMethod().equals("POST")
                && request.getRequestedSessionId() != null
                && !request.isRequestedSessionIdValid()
                && GUARDED.stream().anyMatch(request.getServletPath()::startsWith)) {
            Messages.info(request, "identity", "signIn.slept");
        }
    }
}

package org.peerpath.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewPassword;
import org.peerpath.kernel.web.Messages;

/** Asking for a letter with which a new password can be chosen. */
@Named
@RequestScoped
public class ForgottenPage {
    /**
     * Each answer takes as long as this, since an account that exists means more to write down than one that does not: from
     * the time alone nobody learns which addresses have an account.
     */
    private static final Duration EVENLY = Duration.ofMillis(400);

    @Inject
    private NewPassword newPassword;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable String email;

    public void ask() {
        var begun = System.nanoTime();
        newPassword.askFor(email == null ? "" : email, Visitors.of(request));
        LockSupport.parkNanos(EVENLY.toNanos() - (System.nanoTime() - begun));
        messages.info("access", "forgotten.done");
        Faces.redirect("sign-in");
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}

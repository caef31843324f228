package org.peerpath.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewPassword;
import org.peerpath.kernel.web.Messages;

/** Another password, by somebody who knows the present one. */
@Named
@RequestScoped
public class MyPasswordPage {
    @Inject
    private NewPassword newPassword;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable String presentPassword;
    private @Nullable String password;

    public void change() {
        newPassword.change(
                presentPassword == null ? "" : presentPassword, password == null ? "" : password, Visitors.of(request));
        messages.info("access", "password.done");
        Faces.redirect("my/sign-in");
    }

    public @Nullable String getPresentPassword() {
        return presentPassword;
    }

    public void setPresentPassword(@Nullable String presentPassword) {
        this.presentPassword = presentPassword;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewPassword;
import org.peerpath.kernel.web.Messages;

/** Another password, by somebody who knows the present one; or a first one, where people come in without. */
@Named
@RequestScoped
public class MyPasswordPage {
    @Inject
    private NewPassword newPassword;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private boolean first;
    private @Nullable String presentPassword;
    private @Nullable String password;

    @PostConstruct
    void load() {
        first = !newPassword.isThereOne();
    }

    public void change() {
        var chosen = password == null ? "" : password;
        if (first) {
            newPassword.chooseOwnFirst(chosen);
        } else {
            newPassword.change(presentPassword == null ? "" : presentPassword, chosen, Visitors.of(request));
        }
        messages.info("access", "password.done");
        Faces.redirect("my/sign-in");
    }

    /** Whether there is none yet: somebody comes in by an identity elsewhere. */
    public boolean isFirst() {
        return first;
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

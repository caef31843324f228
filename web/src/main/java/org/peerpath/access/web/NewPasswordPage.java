package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewPassword;
import org.peerpath.access.service.WhatIsAtStake;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** A new password for a forgotten one, by the link from a letter. What becomes of the private journal is said before. */
@Named
@RequestScoped
public class NewPasswordPage {
    @Inject
    private NewPassword newPassword;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String givenLink;

    private String link = "";
    private @Nullable WhatIsAtStake atStake;
    private @Nullable String password;
    private @Nullable String recoveryCode;
    private boolean lossUnderstood;

    @PostConstruct
    void load() {
        link = Asked.orNotFound(givenLink);
        atStake = newPassword.atStake(link, Visitors.of(request)).orElse(null);
        if (atStake == null) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void choose() {
        newPassword.replaceForgotten(
                link, password == null ? "" : password, recoveryCode, lossUnderstood, Visitors.of(request));
        messages.info("access", "newPassword.done");
        Faces.redirect("sign-in");
    }

    public boolean isOpen() {
        return atStake != null;
    }

    public boolean isJournal() {
        return atStake != null && atStake.journal();
    }

    public boolean isRecoverable() {
        return atStake != null && atStake.recoverable();
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getRecoveryCode() {
        return recoveryCode;
    }

    public void setRecoveryCode(@Nullable String recoveryCode) {
        this.recoveryCode = recoveryCode;
    }

    public boolean isLossUnderstood() {
        return lossUnderstood;
    }

    public void setLossUnderstood(boolean lossUnderstood) {
        this.lossUnderstood = lossUnderstood;
    }
}

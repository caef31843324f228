package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewSecret;
import org.peerpath.access.service.SecondStep;
import org.peerpath.access.service.SecondStepView;
import org.peerpath.kernel.web.Messages;

/** Setting up the second step, one thing at a time: the app, its first code, the codes on paper. */
@Named
@RequestScoped
public class SecondStepPage {
    @Inject
    private SecondStep secondStep;

    @Inject
    private Entering entering;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable SecondStepView view;
    private @Nullable NewSecret secret;
    private List<String> recoveryCodes = List.of();
    private @Nullable String code;

    @PostConstruct
    void load() {
        view = secondStep.mine();
    }

    /** Shows the secret for the app. */
    public void begin() {
        secret = secondStep.begin();
    }

    /** The app's first code; then the codes on paper are shown, once. */
    public void confirm() {
        var confirmed = secondStep.confirm(code == null ? "" : code, Visitors.of(request));
        entering.continueUnder(confirmed.token());
        recoveryCodes = confirmed.recoveryCodes();
    }

    public void newRecoveryCodes() {
        recoveryCodes = secondStep.newRecoveryCodes();
    }

    public void switchOff() {
        secondStep.switchOff();
        messages.info("access", "secondStep.offDone");
        Faces.redirect("my/sign-in");
    }

    public void startOver() {
        secondStep.startOver();
        Faces.redirect("my/second-step");
    }

    public @Nullable SecondStepView getView() {
        return view;
    }

    /** What the app needs: just made, or made before and not confirmed by a code that was right yet. */
    public @Nullable NewSecret getSecret() {
        if (secret == null && request.getParameter("confirmCode") != null && recoveryCodes.isEmpty()) {
            secret = secondStep.begun();
        }
        return secret;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}

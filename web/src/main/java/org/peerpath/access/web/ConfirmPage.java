package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.access.service.ProvingOneself;
import org.peerpath.access.service.SecondStep;
import org.peerpath.kernel.web.LocalPath;

/** Showing once more that it is oneself, before something that cannot be taken back. Leads back with what was typed. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    private ProvingOneself proving;

    @Inject
    private SecondStep secondStep;

    @Inject
    private Entering entering;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(name = "then")
    private @Nullable String then;

    private boolean byCode;
    private @Nullable String code;
    private @Nullable String password;

    @PostConstruct
    void load() {
        byCode = proving.isByCode();
    }

    public void confirm() {
        var secret = byCode ? code : password;
        entering.continueUnder(proving.prove(secret == null ? "" : secret, Visitors.of(request)));
        entering.go(getThen().isEmpty() ? "/my" : getThen());
    }

    public boolean isByCode() {
        return byCode;
    }

    public String getDemoCode() {
        return byCode ? secondStep.demoCode().orElse("") : "";
    }

    public String getThen() {
        return then == null ? "" : LocalPath.orHome(then);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

package org.peerpath.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.access.service.CurrentSession;
import org.peerpath.access.service.SecondStep;
import org.peerpath.kernel.web.LocalPath;

/** The second step at the door. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private SecondStep secondStep;

    @Inject
    private CurrentSession current;

    @Inject
    private Entering entering;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(name = "then")
    private @Nullable String then;

    private @Nullable String code;
    private boolean remember;

    /** Nobody is half-way in here: a bookmark, or a password that was too long ago. */
    public void lead() {
        if (!current.isHalfWay()) {
            entering.go(current.isIn() ? "/my" : "/sign-in");
        }
    }

    public void pass() {
        entering.enter(secondStep.pass(code == null ? "" : code, remember, Visitors.of(request)), getThen());
    }

    /** In the demonstration: what the app would show. */
    public String getDemoCode() {
        return secondStep.demoCode().orElse("");
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

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}

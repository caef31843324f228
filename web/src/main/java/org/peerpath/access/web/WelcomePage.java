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
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Choosing the first password, by the link from the welcome letter. */
@Named
@RequestScoped
public class WelcomePage {
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
    private String email = "";
    private @Nullable String password;

    @PostConstruct
    void load() {
        link = Asked.orNotFound(givenLink);
        email = newPassword.welcomed(link, Visitors.of(request)).orElse("");
        if (email.isEmpty()) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void choose() {
        newPassword.chooseFirst(link, password == null ? "" : password);
        messages.info("access", "welcome.done");
        Faces.redirect("sign-in");
    }

    /** Nothing where the link was used before, is too old, or never was one: the page says what to do then. */
    public String getEmail() {
        return email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

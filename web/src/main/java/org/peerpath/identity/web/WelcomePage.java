package org.peerpath.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.service.SigningIn;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Choosing the first password, by the link from the welcome letter. */
@Named
@ViewScoped
public class WelcomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String givenLink;

    private String link = "";
    private String email = "";
    private @Nullable String password;

    @PostConstruct
    void load() {
        link = Asked.orNotFound(givenLink);
        email = signingIn.emailBehind(link).orElse("");
        if (email.isEmpty()) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void choose() {
        signingIn.choosePassword(link, password == null ? "" : password);
        messages.info("identity", "welcome.done");
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

package org.peerpath.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.web.Messages;

/** Signing in with e-mail address and password. In demo mode it shows who one can be. */
@Named
@RequestScoped
public class SignInPage {
    private static final List<String> DEMO =
            List.of("trainee", "trainer", "lead", "host", "issuer", "orgadmin", "librarian", "admin");

    @Inject
    private SecurityContext security;

    @Inject
    private Messages messages;

    /** In demo mode: the account to fill in. */
    @Inject
    @Param(name = "as")
    private @Nullable String as;

    private @Nullable String email;
    private @Nullable String password;

    /** Signs in, and goes on to the page that was asked for, or to the person's home. */
    public void signIn() {
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getSession(false) != null) {
            // A session id known before signing in is worth nothing afterwards.
            request.changeSessionId();
        }
        var status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password)));
        switch (status) {
            case SUCCESS -> Faces.redirect("my");
            case SEND_CONTINUE -> faces.responseComplete();
            default -> messages.problem("identity", "signIn.notYet");
        }
    }

    public List<String> getDemoAccounts() {
        return DemoMode.on() ? DEMO : List.of();
    }

    public String demoAddress(String account) {
        return DemoMode.address(account);
    }

    public String getDemoPassword() {
        return DemoMode.PASSWORD;
    }

    public @Nullable String getEmail() {
        return email == null && as != null && getDemoAccounts().contains(as) ? DemoMode.address(as) : email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

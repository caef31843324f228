package org.peerpath.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.access.service.SigningIn;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.web.LocalPath;

/** Signing in with e-mail address and password. In demo mode it shows who one can be. */
@Named
@RequestScoped
public class SignInPage {
    private static final List<String> DEMO =
            List.of("trainee", "trainer", "lead", "host", "issuer", "safe", "orgadmin", "librarian", "admin");

    @Inject
    private SigningIn signingIn;

    @Inject
    private Entering entering;

    @Inject
    private HttpServletRequest request;

    /** In demo mode: the account to fill in. */
    @Inject
    @Param(name = "as")
    private @Nullable String as;

    /** Where somebody wanted to go. */
    @Inject
    @Param(name = "then")
    private @Nullable String then;

    private @Nullable String email;
    private @Nullable String password;

    /** Signs in, and goes on: to the second step, to the page that was asked for, or to the person's home. */
    public void signIn() {
        var entered =
                signingIn.signIn(email == null ? "" : email, password == null ? "" : password, Visitors.of(request));
        entering.enter(entered, getThen());
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

    /** A path of this site, or nothing. */
    public String getThen() {
        return then == null ? "" : LocalPath.orHome(then);
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

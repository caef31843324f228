package org.peerpath.openid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Browser;
import org.peerpath.harness.ServerOfItsOwn;

/** Coming in, proving oneself and leaving by a real Keycloak, in a real browser, across two sites. */
class KeycloakJourney {
    private static Keycloak keycloak;
    private static ServerOfItsOwn peerpath;

    @BeforeAll
    static void start() {
        keycloak = new Keycloak();
        peerpath = new ServerOfItsOwn(
                "keycloak",
                "peerpath.demo=true",
                "peerpath.openid.issuer=" + keycloak.issuer(),
                "peerpath.openid.client=" + Keycloak.CLIENT,
                "peerpath.openid.secret=" + Keycloak.SECRET,
                "peerpath.openid.name=Keycloak");
        keycloak.start(peerpath.address());
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        peerpath.close();
    }

    @Test
    void somebody_comes_in_proves_who_they_are_and_leaves_both() {
        try (var browser = Browser.alone()) {
            var page = browser.open(peerpath.address() + "/my/profile");
            page.click("a[href^='/open-id']");
            assertThat(page.url()).startsWith(keycloak.issuer());
            signIn(page, "trainee");
            assertThat(page).hasURL(peerpath.address() + "/my/profile");

            // A session at Keycloak is enough to come in, and not enough to prove who sits there.
            page.navigate(peerpath.address() + "/confirm?then=/my/second-step");
            page.click("a[href^='/open-id']");
            assertThat(page.locator("#password")).isVisible();
            assertThat(page.url()).startsWith(keycloak.issuer());
            page.fill("#password", Keycloak.PASSWORD);
            page.click("#kc-login");
            assertThat(page).hasURL(peerpath.address() + "/my/second-step");

            page.click("form[action='/sign-out'] [type=submit]");
            assertThat(page).hasURL(peerpath.address() + "/signed-out");
            page.click("main a.button");
            page.click("#kc-logout");
            assertThat(page).hasURL(peerpath.address() + "/");

            page.navigate(peerpath.address() + "/open-id");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void an_address_that_keycloak_has_not_checked_opens_nothing() {
        try (var browser = Browser.alone()) {
            var page = browser.open(peerpath.address() + "/open-id");
            signIn(page, "unchecked");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
            assertThat(page.locator(".notices")).containsText("has not confirmed your e-mail address");
        }
    }

    private static void signIn(Page page, String name) {
        page.fill("#username", name);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
    }
}

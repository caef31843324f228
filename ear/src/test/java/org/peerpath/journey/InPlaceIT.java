package org.peerpath.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Browser;
import org.peerpath.harness.Peerpath;

/** Buttons that act without a new page, on the days when the answer does not come. */
class InPlaceIT extends Peerpath {
    private static final String ESSAY = "essay";

    @Test
    void a_session_that_ended_leads_to_signing_in_and_back() {
        var host = browser.signedIn("host");
        host.navigate("/host/hours");
        host.context().clearCookies();
        confirm(host).click();
        signInAgain(host, "host");
        assertThat(host).hasURL(address("/host/hours"));
        assertThat(host.locator("#notices")).containsText("nothing was sent");
    }

    @Test
    void without_a_connection_the_page_stays_and_says_so() {
        var host = browser.signedIn("host");
        host.navigate("/host/hours");
        host.route("**/host/hours", Route::abort);
        confirm(host).click();
        assertThat(host.locator("#unreached")).isVisible();
        host.unroute("**/host/hours");
        confirm(host).click();
        assertThat(host.locator("#notices")).containsText("Confirmed");
    }

    @Test
    void who_is_writing_is_told_and_not_led_away() {
        var amira = browser.signedIn("trainee9");
        amira.navigate(essay(amira));
        amira.fill("#text", "Words that must not be lost.");
        amira.context().clearCookies();
        amira.evaluate("document.getElementById('keep').click()");
        assertThat(amira.locator("#asleep")).isVisible();
        assertThat(amira.locator("#text")).hasValue("Words that must not be lost.");
        amira.click("#save");
        signInAgain(amira, "trainee9");
        assertThat(amira).hasURL(Pattern.compile(".*/my/essay/.*"));
        assertThat(amira.locator("#text")).hasValue("Words that must not be lost.");
    }

    private static Locator confirm(Page host) {
        return host.locator("#waiting button").first();
    }

    private static String essay(Page trainee) {
        var path = trainee.locator("a[href^='/my/path/']").first().getAttribute("href");
        return path.replace("/my/path/", "/my/essay/") + "/" + ESSAY;
    }

    private static void signInAgain(Page page, String account) {
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?then=.*"));
        Browser.passDoor(page, account);
    }
}

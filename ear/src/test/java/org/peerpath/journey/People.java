package org.peerpath.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import org.peerpath.harness.Browser;
import org.peerpath.kernel.service.DemoMode;

/** People of the demonstration at their desks. */
final class People {
    private final Browser browser;

    People(Browser browser) {
        this.browser = browser;
    }

    /** A person of the demo, signed in and at their first page. */
    Page signedIn(String account) {
        return signedIn(DemoMode.address(account), DemoMode.PASSWORD);
    }

    /** The same with a screen and a language of their own. */
    Page signedIn(String account, NewContextOptions options) {
        return signIn(browser.open("/sign-in", options), DemoMode.address(account), DemoMode.PASSWORD);
    }

    Page signedIn(String address, String password) {
        return signIn(browser.open("/sign-in"), address, password);
    }

    private static Page signIn(Page page, String address, String password) {
        page.fill("#email", address);
        page.fill("#password", password);
        page.click("#send");
        page.waitForURL("**/my");
        return page;
    }

    /** The card on a page that says this. */
    static Locator card(Page page, String words) {
        return page.locator("li.card", new LocatorOptions().setHasText(words));
    }

    /** The step of a path that says this. */
    static Locator step(Page page, String words) {
        return page.locator("li.step", new LocatorOptions().setHasText(words));
    }

    /** Sends the form by that button, and waits for the page that answers. */
    static void press(Page page, Locator button) {
        page.waitForNavigation(() -> button.click());
    }

    static void press(Page page, String button) {
        press(page, page.locator(button));
    }
}

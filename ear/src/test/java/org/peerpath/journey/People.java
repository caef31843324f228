package org.peerpath.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import org.peerpath.harness.Browser;

/** What people find on a page, and what they press. */
final class People {
    private People() {}

    /** Somebody of the demonstration who looks at their path. */
    static Page path(Browser browser, String account) {
        var page = browser.signedIn(account);
        press(
                page,
                page.getByText("See my path")
                        .or(page.getByText("Meinen Weg ansehen"))
                        .or(page.getByText("Ver mi camino")));
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

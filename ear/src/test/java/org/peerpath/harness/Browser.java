package org.peerpath.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerpath.kernel.service.DemoMode;

/**
 * The browser of one test. Each page has its own cookies: another page is another person. What happened is kept under
 * {@code target/traces} when the test fails; open it with Playwright's trace viewer.
 */
public final class Browser {
    private static final int PATIENCE_MILLIS = 15_000;

    private final List<BrowserContext> people = new ArrayList<>();

    Browser() {}

    /** A new person at a desk, reading English, at the given path. */
    public Page open(String path) {
        return open(path, new NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB"));
    }

    /** A new person at the given path, with a screen, a language and settings of their own. */
    public Page open(String path, NewContextOptions options) {
        var person = Chromium.shared().newContext(options.setBaseURL(TestServer.address()));
        people.add(person);
        person.setDefaultTimeout(PATIENCE_MILLIS);
        person.tracing().start(new Tracing.StartOptions().setSnapshots(true).setSources(false));
        var page = person.newPage();
        page.navigate(path);
        return page;
    }

    /** A person of the demonstration, signed in and at their first page. */
    public Page signedIn(String account) {
        return signIn(open("/sign-in"), account);
    }

    /** The same with a screen, a language and settings of their own. */
    public Page signedIn(String account, NewContextOptions options) {
        return signIn(open("/sign-in", options), account);
    }

    private static Page signIn(Page page, String account) {
        page.fill("#email", DemoMode.address(account));
        page.fill("#password", DemoMode.PASSWORD);
        page.click("#send");
        page.waitForURL("**/my");
        return page;
    }

    void close(String test, boolean failed) {
        for (var person : people) {
            if (failed) {
                keep(person, test + (people.size() > 1 ? "-" + (people.indexOf(person) + 1) : ""));
            }
            person.close();
        }
        people.clear();
    }

    private static void keep(BrowserContext person, String name) {
        var traces = Path.of("target/traces", System.getProperty("peerpath.test.database", "h2"));
        for (var page : person.pages()) {
            var picture = new Page.ScreenshotOptions().setPath(traces.resolve(name + ".png"));
            page.screenshot(picture.setFullPage(true));
        }
        person.tracing().stop(new Tracing.StopOptions().setPath(traces.resolve(name + ".zip")));
    }
}

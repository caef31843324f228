package org.peerpath.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peerpath.kernel.service.DemoMode;

/**
 * The browser of one test. Each page has its own cookies: another page is another person. What happened is kept under
 * {@code target/traces} when the test fails; open it with Playwright's trace viewer.
 */
public final class Browser implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 15_000;

    private static final Map<String, Cookie> REMEMBERED = new ConcurrentHashMap<>();

    private final List<BrowserContext> people = new ArrayList<>();

    Browser() {}

    /** For a test of another server than that of all tests; open it with whole addresses. */
    public static Browser alone() {
        return new Browser();
    }

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
        passDoor(page, account);
        page.waitForURL("**/my");
        return page;
    }

    /** Passes the page for signing in. The second step is taken once for each account, as people do on their own device. */
    public static void passDoor(Page page, String account) {
        var known = REMEMBERED.get(account);
        if (known != null) {
            page.context().addCookies(List.of(known));
        }
        page.fill("#email", DemoMode.address(account));
        page.fill("#password", DemoMode.PASSWORD);
        page.click("#send");
        page.waitForURL(address -> !address.contains("/sign-in"));
        if (page.url().contains("/code")) {
            page.fill("#code", page.textContent("#demo-code"));
            page.check("#remember");
            page.click("#send");
            page.waitForURL(address -> !address.contains("/code"));
            remember(page, account);
        }
    }

    private static void remember(Page page, String account) {
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("peerpath-browser"))
                .forEach(cookie -> REMEMBERED.put(account, cookie));
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
        people.clear();
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

package org.peerpath.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.Settings;

/** What the frame around a page needs to know: where we are, in which language and theme, and who is here. */
@Named
@RequestScoped
public class Site {
    private static final String CONTACT = Settings.of("peerpath.contact").orElse("hello@peerpath.example");

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Languages.of(request);
    }

    public List<Locale> getLocales() {
        return Languages.ALL;
    }

    /** {@code light} and {@code quiet} are chosen by the person; {@code auto} follows their system, dark included. */
    public String getTheme() {
        return OwnCookies.value(request, "theme")
                .filter(List.of("light", "quiet")::contains)
                .orElse("auto");
    }

    /** Whether three presses of Shift leave the site: on, until switched off. */
    public String getExitKeys() {
        return OwnCookies.value(request, "exit-keys").filter("off"::equals).orElse("on");
    }

    /** The address people see, without its query: {@code /workshop/12}. */
    public String getPath() {
        return LocalPath.of(request);
    }

    /** Where a preference link leads back to, ready to stand in a query. */
    public String getBack() {
        String query = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? request.getQueryString()
                : original(RequestDispatcher.FORWARD_QUERY_STRING);
        return URLEncoder.encode(LocalPath.orHome(query == null ? getPath() : getPath() + "?" + query), UTF_8);
    }

    /** Whether the page belongs to this door: the value of {@code aria-current}. */
    public String at(String door, String... alsoHere) {
        String path = getPath();
        boolean here = within(path, door) || List.of(alsoHere).stream().anyMatch(also -> within(path, also));
        return here ? "page" : "false";
    }

    private static boolean within(String path, String door) {
        return path.equals(door) || path.startsWith(door + "/");
    }

    public boolean isSignedIn() {
        return request.getRemoteUser() != null;
    }

    /** Invented people on every page, and a banner that says so. */
    public boolean isDemo() {
        return DemoMode.on();
    }

    /** Where the people who run this site read their mail. */
    public String getContact() {
        return CONTACT;
    }

    /** What a person can name when they tell us that something broke. */
    public @Nullable String getReference() {
        return original(Failures.REFERENCE);
    }

    /**
     * A page for reading: a browser may keep it, if it asks again before showing it. For people who are signed in nothing
     * is kept at all.
     */
    public void publish(HttpServletResponse response) {
        if (!isSignedIn()) {
            response.setHeader("Cache-Control", "no-cache");
        }
    }

    private @Nullable String original(String attribute) {
        return (String) request.getAttribute(attribute);
    }
}

package org.peerpath.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.DemoMode;

/**
 * A browser without scripts and without a screen, with cookies of its own. It sends what stands in a form, so that a test
 * can try every form there is, and also what no honest browser would send.
 */
public final class PlainBrowser {
    private static final int PATIENCE_MILLIS = 20_000;

    private static final Map<String, HttpCookie> REMEMBERED = new ConcurrentHashMap<>();

    /** A test inside the server asks it by the door that everybody comes by. */
    private static final @Nullable String PORT = System.getProperty("jboss.http.port");

    private final Connection browser = Jsoup.newSession()
            .ignoreHttpErrors(true)
            .ignoreContentType(true)
            .timeout(PATIENCE_MILLIS)
            .maxBodySize(0)
            .header("Accept-Language", "en");

    private final String base;

    private PlainBrowser(String base) {
        this.base = base;
    }

    /** Somebody nobody knows, at another server. */
    public static PlainBrowser at(ServerOfItsOwn server) {
        return new PlainBrowser(server.address());
    }

    /** Somebody nobody knows. */
    public static PlainBrowser visitor() {
        return new PlainBrowser(address());
    }

    /** A person of the demonstration, signed in. */
    public static PlainBrowser of(String account) {
        var person = new PlainBrowser(address());
        person.signIn(person.open("/sign-in"), account);
        return person;
    }

    /**
     * Fills in and sends the page for signing in; the answer is the page it leads to. The second step is taken once for each
     * account, as people do on a device of their own.
     */
    public Answer signIn(Answer door, String account) {
        var words = Map.of("email", DemoMode.address(account), "password", DemoMode.PASSWORD);
        var known = REMEMBERED.get(account);
        if (known != null) {
            browser.cookieStore().add(URI.create(base), known);
        }
        var next = send(door, door.form("signIn"), words);
        if (!next.path().equals("/code")) {
            return next;
        }
        var code = Map.of("code", next.page().select("#demo-code").text(), "remember", "true");
        var in = send(next, next.form("secondStep"), code);
        browser.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("peerpath-browser"))
                .forEach(cookie -> REMEMBERED.put(account, cookie));
        return in;
    }

    public Answer open(String path) {
        return ask(browser.newRequest(base + path));
    }

    /** What is answered to exactly this, with every header; redirects are not followed. */
    public Response ask(Method method, String path) {
        return ask(method, path, request -> {});
    }

    /** The same, with what else is to be said in the request. */
    public Response ask(Method method, String path, Consumer<Connection> more) {
        var request = browser.newRequest(base + path).method(method).followRedirects(false);
        more.accept(request);
        try {
            return request.execute();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What another site answers; redirects are not followed. */
    public Response askElsewhere(String address) {
        try {
            return browser.newRequest(address).followRedirects(false).execute();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends the form by the one button that a view is for, or the first there is, as it stands but for these fields. */
    public Answer send(Answer page, FormElement form, Map<String, String> changed) {
        var main = form.selectFirst("[type=submit].main");
        return press(page, form, main == null ? form.selectFirst("[type=submit]") : main, changed);
    }

    /** Sends the form with a file in that field, by its main button. */
    public Answer upload(Answer page, FormElement form, String field, String name, byte[] file) {
        var request = browser.newRequest(
                        page.address().resolve(form.attr("action")).toString())
                .method(Method.POST);
        form.formData().stream()
                .filter(one -> !one.key().equals(field))
                .forEach(one -> request.data(one.key(), one.value()));
        request.data(field, name, new ByteArrayInputStream(file), "text/csv");
        var button = form.select("[type=submit]").last();
        if (button != null) {
            request.data(button.attr("name"), button.attr("value"));
        }
        return ask(request);
    }

    /** Sends the form by this button, as it stands but for these fields. */
    public Answer press(Answer page, FormElement form, @Nullable Element button, Map<String, String> changed) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData().forEach(field -> fields.computeIfAbsent(field.key(), key -> new ArrayList<>())
                .add(field.value()));
        form.select("[type=submit]").forEach(other -> fields.remove(other.attr("name")));
        changed.forEach((name, value) -> fields.put(name, List.of(value)));
        if (button != null && !button.attr("name").isEmpty()) {
            fields.put(button.attr("name"), List.of(button.attr("value")));
        }
        var request = browser.newRequest(
                        page.address().resolve(form.attr("action")).toString())
                .method(Method.POST);
        fields.forEach((name, values) -> values.forEach(value -> request.data(name, value)));
        // Where a form may carry a file, a browser says that there is none.
        form.select("input[type=file]")
                .forEach(file -> request.data(file.attr("name"), "", new ByteArrayInputStream(new byte[0])));
        return ask(request);
    }

    /** As if the server had forgotten this browser: what is sent next comes without a session. */
    public void loseSession() {
        browser.cookieStore().removeAll();
    }

    /** Another browser with the same cookies: of somebody who copied them. */
    public PlainBrowser copy() {
        var copy = new PlainBrowser(address());
        browser.cookieStore()
                .getCookies()
                .forEach(cookie -> copy.browser.cookieStore().add(URI.create(base), cookie));
        return copy;
    }

    private static String address() {
        return PORT == null ? TestServer.address() : "http://localhost:" + PORT;
    }

    private static Answer ask(Connection request) {
        try {
            var response = request.execute();
            return new Answer(
                    response.statusCode(), URI.create(response.url().toString()), Jsoup.parse(response.body()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The page that came back, after any redirects. */
    public record Answer(int status, URI address, Document page) {
        public String path() {
            return address.getPath();
        }

        /** What people can send on this page. */
        public List<FormElement> forms() {
            return page.select("main form[method=post]").stream()
                    .map(FormElement.class::cast)
                    .toList();
        }

        public FormElement form(String id) {
            return forms().stream()
                    .filter(form -> form.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No form " + id + " at " + address));
        }

        /** What the page asks people to mend, in one text; empty if nothing. */
        public String problems() {
            return page.select("#problems").text();
        }

        /** What stands in a field, or nothing where the page has no such field. */
        public @Nullable String value(String field) {
            var input = page.getElementsByAttributeValue("name", field).first();
            return input == null ? null : input.val();
        }

        /** The paths that the page leads to. */
        public List<String> links() {
            return Walk.pages(page.select("a[href^=/]").stream().map(link -> link.attr("href")));
        }
    }
}

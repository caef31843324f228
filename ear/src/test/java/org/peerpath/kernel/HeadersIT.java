package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;

/** Each kind of answer there is, pages and files and errors and the server's own, carries all protecting headers, once. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
class HeadersIT extends Peerpath {
    private static final Path VIEWS = Path.of("../web/src/main/webapp");

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=()",
            "Content-Security-Policy", "frame-ancestors 'none'");

    private static final List<String> NOWHERE = List.of("Server", "X-Powered-By");

    @Test
    void every_page_opened_by_each_kind_of_person() {
        var wrong = new TreeSet<String>();
        int asked = 0;
        for (var account : List.of("", "trainee", "trainer", "lead", "host", "issuer", "librarian", "admin")) {
            var person = account.isEmpty() ? PlainBrowser.visitor() : PlainBrowser.of(account);
            for (var page : pages()) {
                wrong.addAll(wrong(person.ask(Method.GET, page)));
                wrong.addAll(wrong(person.ask(Method.GET, page + "/999999999")));
                asked += 2;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    @Test
    void what_is_refused_broken_or_not_there() {
        var visitor = PlainBrowser.visitor();
        var wrong = new ArrayList<String>();
        var statuses = new TreeSet<Integer>();
        for (var door : refused().entrySet()) {
            for (var path : door.getValue()) {
                var answer = visitor.ask(door.getKey(), path);
                statuses.add(answer.statusCode());
                wrong.addAll(wrong(answer));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(statuses).contains(200, 302, 303, 404, 405, 500, 503);
    }

    private static Map<Method, List<String>> refused() {
        var doors = new LinkedHashMap<Method, List<String>>();
        doors.put(
                Method.GET,
                List.of(
                        "/no-such-page",
                        "/WEB-INF",
                        "/WEB-INF/web.xml",
                        "/META-INF/MANIFEST.MF",
                        "/sign-in.xhtml",
                        "/sign-out",
                        "/api",
                        "/api/ready",
                        "/api/no-such-door",
                        "/language?to=de&back=//elsewhere.example",
                        "/theme?to=nonsense",
                        "/workshop/1.ics",
                        "/certificate/1.pdf",
                        "/jakarta.faces.resource/no-such.css",
                        "/broken/thrown",
                        "/broken/400",
                        "/broken/403",
                        "/broken/405",
                        "/broken/500",
                        "/broken/503"));
        doors.put(Method.HEAD, List.of("/", "/no-such-page", "/my"));
        doors.put(Method.POST, List.of("/", "/my", "/sign-in", "/sign-out", "/api/ready", "/no-such-page"));
        for (var method : List.of(Method.PUT, Method.DELETE, Method.OPTIONS, Method.PATCH, Method.TRACE)) {
            doors.put(method, List.of("/", "/my", "/api/ready", "/sign-out", "/no-such-page", "/WEB-INF/web.xml"));
        }
        return doors;
    }

    @Test
    void files_styles_and_parts_of_pages() {
        var visitor = PlainBrowser.visitor();
        var issuer = PlainBrowser.of("issuer");
        var wrong = new ArrayList<String>();
        var kinds = new TreeSet<String>();
        for (var answer : files(visitor, issuer)) {
            kinds.add(answer.contentType() == null ? "" : answer.contentType().replaceAll(";.*", ""));
            wrong.addAll(wrong(answer));
        }
        assertThat(wrong).isEmpty();
        assertThat(kinds)
                .contains("application/pdf", "text/calendar", "text/css", "text/xml", "application/font-woff2");
    }

    private static List<Response> files(PlainBrowser visitor, PlainBrowser issuer) {
        var answers = new ArrayList<Response>();
        var front = visitor.open("/").page();
        front.select("link[rel=stylesheet], script[src], link[rel=icon]")
                .forEach(part -> answers.add(visitor.ask(Method.GET, part.attr("href") + part.attr("src"))));
        answers.add(visitor.ask(Method.GET, front.select("link[as=font]").attr("href")));
        var workshop = visitor.open("/workshops").links().stream()
                .filter(path -> path.matches("/workshop/\\d+"))
                .findFirst()
                .orElseThrow();
        answers.add(visitor.ask(Method.GET, workshop + ".ics"));
        answers.add(issuer.ask(Method.GET, file(issuer)));
        answers.add(inPlace(visitor, PlainBrowser.visitor()));
        answers.add(inPlace(visitor, visitor));
        return answers;
    }

    /** A certificate of the demonstration, by the link of those who issued it. */
    private static String file(PlainBrowser issuer) {
        return issuer.open("/issuing/awards").links().stream()
                .filter(path -> path.matches("/issuing/award/\\d+"))
                .flatMap(path -> issuer.open(path).page().select("a[href$=.pdf]").stream())
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    /** A form that a script sends, from a page of one browser, by another one. */
    private static Response inPlace(PlainBrowser reader, PlainBrowser sender) {
        var form = reader.open("/sign-in").form("signIn");
        return sender.ask(Method.POST, "/sign-in", request -> request.data(form.formData().stream()
                        .collect(Collectors.toMap(Connection.KeyVal::key, Connection.KeyVal::value, (a, b) -> a)))
                .data("jakarta.faces.partial.ajax", "true")
                .data("jakarta.faces.source", "signIn")
                .header("Faces-Request", "partial/ajax"));
    }

    private static List<String> wrong(Response answer) {
        var where =
                answer.method() + " " + URI.create(answer.url().toString()).getPath() + " " + answer.statusCode() + " ";
        var wrong = EVERYWHERE.entrySet().stream()
                .filter(header -> answer.headers(header.getKey()).size() != 1
                        || !answer.headers(header.getKey()).get(0).contains(header.getValue()))
                .map(header -> where + header.getKey() + " " + answer.headers(header.getKey()));
        return Stream.concat(wrong, NOWHERE.stream().filter(answer::hasHeader).map(name -> where + name))
                .toList();
    }

    /** The addresses of all views. */
    private static List<String> pages() {
        try (var views = Files.walk(VIEWS)) {
            return views.map(file -> VIEWS.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.replaceAll("(index)?\\.xhtml$", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

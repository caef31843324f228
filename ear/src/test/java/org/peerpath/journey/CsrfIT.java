package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Statements;
import org.peerpath.journey.Forms.Place;

/**
 * What another site could send in the name of somebody who is signed in: each form, by each of its buttons, filled in as it
 * should be, in each way that is not the own page's. Nothing of it is taken, which the database itself says; sent from the
 * own page, it is.
 */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
@Order(Integer.MAX_VALUE - 2)
class CsrfIT extends Peerpath {
    /** So many forms are sent as they should be, to see that they write; the others are left for whoever comes after. */
    private static final int ENOUGH = 8;

    private static final String TOKEN = "jakarta.faces.ViewState";
    private static final Pattern WRITES =
            Pattern.compile("^\\s*(insert into|update|delete from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    /** Who was here, who tried in vain, and where one reads: written by asking for a page, and nothing that somebody sent. */
    private static final Pattern OF_THE_DOOR = Pattern.compile("(?i)device_session|tried_door|learning_place|audit.*");

    private static final Path SOURCES = Path.of("../web/src/main/java");
    private static final Pattern TAKES = Pattern.compile("void do(Post|Put|Delete)\\(|@(POST|PUT|DELETE|PATCH)\\b");

    /** Each way to send what is not the form's own page. */
    enum Way {
        NO_TOKEN,
        TOKEN_OF_ANOTHER_SESSION,
        TOKEN_OF_A_PAGE_WITHOUT_STATE,
        GET_INSTEAD_OF_POST,
        CROSS_SITE,
        SAME_SITE,
        OTHER_ORIGIN,
        NO_ORIGIN
    }

    @Test
    void nothing_that_another_site_sends_is_taken() {
        var people = new HashMap<String, PlainBrowser>();
        var taken = new ArrayList<String>();
        var tried = new TreeMap<Way, Integer>();
        int proven = 0;
        for (var place : Forms.all()) {
            var person = people.computeIfAbsent(place.account(), account -> place.person());
            var page = person.open(place.path());
            if (page.forms().stream().noneMatch(form -> form.id().equals(place.form()))) {
                continue; // What was done at one place may have taken the form away at another.
            }
            for (var way : Way.values()) {
                tried.merge(way, 1, Integer::sum);
                writes(() -> send(person, page, place, way))
                        .forEach(table -> taken.add(way + " of " + place + " wrote " + table));
            }
            if (proven == ENOUGH) {
                continue;
            }
            var form = page.form(place.form());
            proven +=
                    writes(() -> person.send(page, form, Forms.answered(form))).isEmpty() ? 0 : 1;
        }
        assertThat(taken).isEmpty();
        System.out.printf("CSRF: %s tried, 0 taken; %d forms write when sent from their own page%n", tried, proven);
        assertThat(tried).hasSize(Way.values().length);
        assertThat(tried.values()).allMatch(count -> count > 25);
        assertThat(proven).as("forms that write when they are sent properly").isEqualTo(ENOUGH);
    }

    /** Servlets and REST: whatever takes more than a GET is known here, and is sent the same. */
    @Test
    void whatever_else_takes_more_than_a_get_refuses_other_sites() throws IOException {
        var takers = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (TAKES.matcher(Files.readString(file)).find()) {
                    takers.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(takers).as("a new one needs its address below").isEqualTo(DOORS.keySet());
        var person = PlainBrowser.of("trainee");
        for (var door : DOORS.values()) {
            for (var way : List.of(Way.CROSS_SITE, Way.SAME_SITE, Way.OTHER_ORIGIN, Way.NO_ORIGIN)) {
                var answer = person.ask(Method.POST, door, request -> headers(request, way));
                assertThat(answer.statusCode()).as(way + " at " + door).isEqualTo(403);
            }
            assertThat(person.ask(Method.GET, door).statusCode())
                    .as("GET " + door)
                    .isIn(door.equals("/language") ? List.of(303) : List.of(404, 405));
        }
        assertThat(person.open("/my").path()).as("still signed in").isEqualTo("/my");
    }

    private static final Map<String, String> DOORS =
            new TreeMap<>(Map.of("SignOut", "/sign-out", "Stay", "/stay", "Preferences", "/language"));

    @Test
    void a_form_of_another_site_is_told_so_in_a_sentence() {
        var answer = PlainBrowser.of("trainee").ask(Method.POST, "/my", request -> headers(request, Way.CROSS_SITE));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This did not come from Peerpath");
    }

    private static List<String> writes(Runnable sending) {
        return Statements.during(sending).sql().stream()
                .map(WRITES::matcher)
                .filter(sql -> sql.find() && !OF_THE_DOOR.matcher(sql.group(2)).matches())
                .map(sql -> sql.group(2))
                .distinct()
                .toList();
    }

    private static void send(PlainBrowser person, Answer page, Place place, Way way) {
        var form = page.form(place.form());
        var address = page.address().resolve(form.attr("action")).getPath();
        for (var button : form.select("[type=submit]")) {
            var fields = fields(form, place, way);
            fields.put(button.attr("name"), button.attr("value"));
            var method = way == Way.GET_INSTEAD_OF_POST ? Method.GET : Method.POST;
            person.ask(method, address, request -> headers(request.data(fields), way));
        }
    }

    private static Map<String, String> fields(FormElement form, Place place, Way way) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.putIfAbsent(field.key(), field.value()));
        form.select("[type=submit]").forEach(button -> fields.remove(button.attr("name")));
        fields.putAll(Forms.answered(form));
        switch (way) {
            case NO_TOKEN -> fields.remove(TOKEN);
            case TOKEN_OF_A_PAGE_WITHOUT_STATE -> fields.put(TOKEN, "stateless");
            case TOKEN_OF_ANOTHER_SESSION -> fields.put(TOKEN, anothers(place));
            default -> {
                // The token is right: as if a page had been able to learn it.
            }
        }
        return fields;
    }

    /** The token that the same page has for the same person at another desk. */
    private static String anothers(Place place) {
        var page = OTHER_DESKS
                .computeIfAbsent(place.account(), account -> place.person())
                .open(place.path());
        return page.form(place.form()).select("[name='" + TOKEN + "']").val();
    }

    private static final Map<String, PlainBrowser> OTHER_DESKS = new HashMap<>();

    private static void headers(Connection request, Way way) {
        switch (way) {
            case CROSS_SITE -> request.header("Sec-Fetch-Site", "cross-site");
            case SAME_SITE -> request.header("Sec-Fetch-Site", "same-site");
            case OTHER_ORIGIN -> request.header("Origin", "https://elsewhere.example");
            case NO_ORIGIN -> request.header("Origin", "null");
            default -> {
                // Nothing is said: as a program or an old browser does.
            }
        }
    }
}

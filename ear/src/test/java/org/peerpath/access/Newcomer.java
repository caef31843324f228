package org.peerpath.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.Method;
import org.peerpath.harness.Letters;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** Somebody new: applied, was given a place, and chose a password. At a desk of their own. */
final class Newcomer {
    static final String PASSWORD = "seven quiet herons";

    /** Each for one test, as what they do there stays. */
    private static final List<String> NAMES =
            List.of("Wren", "Robinia", "Lark", "Tern", "Crane", "Ibis", "Kite", "Dunlin");

    private static final Map<String, Newcomer> CAME = new LinkedHashMap<>();

    private final String name;
    private final String email;
    private final PlainBrowser desk = PlainBrowser.visitor();

    private Newcomer(String name) {
        this.name = name;
        email = name.toLowerCase(Locale.ROOT) + "@access.example";
    }

    /** One of those who came together: they apply, are admitted and written to at the same time, once. */
    static synchronized Newcomer called(String name) {
        if (CAME.isEmpty()) {
            var lead = PlainBrowser.of("lead");
            var group = group(lead);
            NAMES.forEach(one -> CAME.put(one, new Newcomer(one)));
            CAME.values().forEach(person -> person.apply(group));
            NAMES.forEach(one -> admit(lead, group, one));
        }
        var person = Objects.requireNonNull(CAME.get(name));
        person.welcome();
        return person;
    }

    /** A group with room, led by the demonstration's lead; the first ones are needed by others. */
    private static String group(PlainBrowser lead) {
        return lead.open("/my").links().stream()
                .filter(link -> link.startsWith("/team/applications/"))
                .map(link -> link.replace("/team/applications/", "/apply/"))
                .filter(path -> PlainBrowser.visitor().open(path).forms().stream()
                        .anyMatch(form -> form.id().equals("apply")))
                .max(Comparator.comparing(path -> Long.valueOf(path.substring("/apply/".length()))))
                .orElseThrow();
    }

    private static void admit(PlainBrowser lead, String group, String name) {
        var waiting = lead.open(group.replace("/apply/", "/team/applications/"));
        lead.press(
                waiting,
                waiting.form("applications"),
                waiting.page().selectFirst("li.card:contains(" + name + ") [type=submit]"),
                Map.of());
    }

    private void apply(String group) {
        var asking = desk.open(group);
        desk.send(asking, asking.form("apply"), Map.of("name", name, "email", email, "consent", "on"));
    }

    private void welcome() {
        var welcome = desk.open(Letters.to(email, "/welcome/").path("/welcome/"));
        desk.send(welcome, welcome.form("welcome"), Map.of("password", PASSWORD));
    }

    String email() {
        return email;
    }

    PlainBrowser desk() {
        return desk;
    }

    /** Signs in at their own desk. */
    Answer signIn(String password) {
        return signInAt(desk, password);
    }

    /** Signs out at their desk, and in again. */
    Answer signInAfterLeaving() {
        desk.ask(Method.POST, "/sign-out");
        return signIn(PASSWORD);
    }

    /** Signs in, or somebody who knows or guesses the password, at any desk. */
    Answer signInAt(PlainBrowser anyDesk, String password) {
        var door = anyDesk.open("/sign-in");
        return anyDesk.send(door, door.form("signIn"), Map.of("email", email, "password", password));
    }
}

package org.peerpath.access;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Connection.Method;
import org.peerpath.harness.Letters;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** Somebody new: applied, was given a place, and chose a password. At a desk of their own. */
final class Newcomer {
    static final String PASSWORD = "seven quiet herons";

    private final String email;
    private final PlainBrowser desk = PlainBrowser.visitor();

    private Newcomer(String name) {
        email = name.toLowerCase(Locale.ROOT) + "@access.example";
    }

    static Newcomer called(String name) {
        var person = new Newcomer(name);
        var lead = PlainBrowser.of("lead");
        var led = lead.open("/my").links();
        var group = person.desk.open("/programme/peer2peer").links().stream()
                .filter(path -> path.startsWith("/apply/"))
                .filter(path -> led.contains(path.replace("/apply/", "/team/cohort/")))
                .findFirst()
                .orElseThrow();
        var asking = person.desk.open(group);
        person.desk.send(asking, asking.form("apply"), Map.of("name", name, "email", person.email, "consent", "on"));
        var waiting = lead.open(group.replace("/apply/", "/team/applications/"));
        lead.press(
                waiting,
                waiting.form("applications"),
                waiting.page().selectFirst("li.card:contains(" + name + ") [type=submit]"),
                Map.of());
        var welcome = person.desk.open(Letters.to(person.email, "/welcome/").path("/welcome/"));
        person.desk.send(welcome, welcome.form("welcome"), Map.of("password", PASSWORD));
        return person;
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

package org.peerpath.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.Method;
import org.peerpath.harness.Letters;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** Somebody new: was invited, and chose a password. At a desk of their own. */
public final class Newcomer {
    public static final String PASSWORD = "seven quiet herons";

    /** Each for one test, as what they do there stays. */
    private static final List<String> NAMES =
            List.of("Wren", "Robinia", "Lark", "Tern", "Crane", "Ibis", "Kite", "Dunlin", "Dipper", "Plover", "Avocet");

    private static final Map<String, Newcomer> CAME = new LinkedHashMap<>();

    private final String name;
    private final String email;
    private final PlainBrowser desk = PlainBrowser.visitor();

    private Newcomer(String name) {
        this.name = name;
        email = name.toLowerCase(Locale.ROOT) + "@access.example";
    }

    /** One of those who came together: they are invited and written to at the same time, once. */
    public static synchronized Newcomer called(String name) {
        if (CAME.isEmpty()) {
            var admin = PlainBrowser.of("admin");
            NAMES.forEach(one -> CAME.put(one, new Newcomer(one)));
            CAME.values().forEach(person -> person.comeInvitedBy(admin));
        }
        var person = Objects.requireNonNull(CAME.get(name));
        person.welcome();
        return person;
    }

    /** To a role that takes nobody's place; none of them says yes to it, so they are members and nothing else. */
    private void comeInvitedBy(PlainBrowser admin) {
        var page = admin.open("/people/invite/LIBRARIAN");
        admin.send(page, page.form("inviteForm"), Map.of("name", name, "email", email));
    }

    private void welcome() {
        var welcome = desk.open(Letters.to(email, "/welcome/").path("/welcome/"));
        desk.send(welcome, welcome.form("welcome"), Map.of("password", PASSWORD));
    }

    public String email() {
        return email;
    }

    public PlainBrowser desk() {
        return desk;
    }

    /** Signs in at their own desk. */
    public Answer signIn(String password) {
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

package org.peerpath.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;
import org.peerpath.kernel.service.SecretLinks;

/** Somebody at their desk, whom no other test knows: opens pages, fills in what is asked and presses a button by its name. */
record Guest(long id, String email, PlainBrowser desk) {
    static final String PASSWORD = "seven quiet herons";

    /** Somebody who was invited and has not come yet. */
    static Guest with(Rows rows, String email) {
        var id = rows.number("select person_id from account where email = ?", email);
        return new Guest(id, email, PlainBrowser.visitor());
    }

    /** Somebody of the demonstration, signed in. */
    static Guest called(Rows rows, String account) {
        var email = org.peerpath.kernel.service.DemoMode.address(account);
        return new Guest(
                rows.number("select person_id from account where email = ?", email), email, PlainBrowser.of(account));
    }

    /** Chooses the first password, by the link of the letter. */
    Answer welcome(Rows rows) {
        var link = SecretLinks.random();
        rows.change("update account set welcome_hash = ? where person_id = ?", SecretLinks.hash(link), id);
        return send("/welcome/" + link, "welcome", Map.of("password", PASSWORD));
    }

    /** The secret of the newest link that a letter brought; nobody else knows it, so another takes its place. */
    String link(Rows rows) {
        var link = SecretLinks.random();
        rows.change(
                "update account_link set link_hash = ? where id = (select max(l.id) from account_link l where l.person_id = ?)",
                SecretLinks.hash(link),
                id);
        return link;
    }

    Answer signIn(String password) {
        return signInAt(desk, password);
    }

    Answer signInAt(PlainBrowser anyDesk, String password) {
        var door = anyDesk.open("/sign-in");
        return anyDesk.send(door, door.form("signIn"), Map.of("email", email, "password", password));
    }

    /** Sends a form by its main button, as it stands but for these words. */
    Answer send(String path, String form, Map<String, String> words) {
        var page = desk.open(path);
        return desk.send(page, page.form(form), words);
    }

    Answer press(String path, String form, String button, Map<String, String> words) {
        var page = desk.open(path);
        return press(page, page.form(form), button, words);
    }

    Answer press(Answer page, FormElement form, String button, Map<String, String> words) {
        return desk.press(page, form, button(form, button), words);
    }

    /** Fills in everything that is asked, by whatever fits. */
    Answer pressFilled(String path, String form, String button, Map<String, String> words) {
        var page = desk.open(path);
        var all = new HashMap<>(org.peerpath.journey.Forms.answered(page.form(form)));
        all.putAll(words);
        return press(page, page.form(form), button, all);
    }

    /** The first link of a page that begins so. */
    String link(String path, String beginning) {
        var page = desk.open(path);
        return page.links().stream()
                .filter(link -> link.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + beginning + " at " + page.address()));
    }

    /** By its id, or where a list repeats it, the end of its id. */
    private static Element button(FormElement form, String button) {
        return Objects.requireNonNull(
                form.selectFirst("#" + button + ", [type=submit][name$=':" + button + "']"),
                () -> "No button " + button + " in " + form.id());
    }
}

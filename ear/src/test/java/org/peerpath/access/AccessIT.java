package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Letters;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Phone;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** The doors: the second step, tries that rest, sign-ins that end, passwords and addresses that change. */
class AccessIT extends Peerpath {
    private static final int TRIES = 10;

    @Test
    void an_unknown_address_and_a_wrong_password_are_answered_alike() {
        var wren = Newcomer.called("Wren");
        var known = wren.signInAt(PlainBrowser.visitor(), "not this one");
        var somebody = PlainBrowser.visitor();
        var door = somebody.open("/sign-in");
        var unknown = somebody.send(
                door, door.form("signIn"), Map.of("email", "nobody@access.example", "password", "not this one"));
        assertThat(known.problems()).contains("don’t belong together");
        assertThat(shown(known).replace(wren.email(), "nobody@access.example")).isEqualTo(shown(unknown));
        assertThat(known.status()).isEqualTo(unknown.status());
    }

    @Test
    void a_door_rests_after_many_tries_but_not_for_a_browser_that_was_there_before() {
        var robin = Newcomer.called("Robinia");
        var secret = setUp(robin);
        var home = robin.desk();
        passSecondStep(home, robin.signInAfterLeaving(), Phone.code(secret, 1), true);
        var stranger = PlainBrowser.visitor();
        for (int i = 0; i < TRIES; i++) {
            assertThat(robin.signInAt(stranger, "guess " + i).problems()).contains("don’t belong together");
        }
        assertThat(robin.signInAt(stranger, Newcomer.PASSWORD).problems()).contains("this door rests");
        assertThat(robin.signInAt(PlainBrowser.visitor(), Newcomer.PASSWORD).problems())
                .contains("this door rests");
        assertThat(robin.signInAfterLeaving().path()).isEqualTo("/my");
    }

    @Test
    void a_code_opens_once_and_a_recovery_code_stands_for_the_phone() {
        var lark = Newcomer.called("Lark");
        lark.signIn(Newcomer.PASSWORD);
        var page = lark.desk().open("/my/second-step");
        var begun = lark.desk().send(page, page.form("beginning"), Map.of());
        var secret = begun.page().select("#secret").text().replace(" ", "");
        var wrong = lark.desk().send(begun, begun.form("confirmingFirst"), Map.of("code", "000000"));
        assertThat(wrong.problems()).contains("not right, or was used before");
        var first = Phone.code(secret, 0);
        var done = lark.desk().send(wrong, wrong.form("confirmingFirst"), Map.of("code", first));
        var paper = done.page().select("#recovery-codes li").eachText();
        assertThat(paper).hasSize(10).allMatch(one -> one.matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}"));

        var half = lark.signInAfterLeaving();
        assertThat(half.path()).isEqualTo("/code");
        assertThat(lark.desk().open("/my/sign-in").path())
                .as("half-way opens nothing")
                .isEqualTo("/code");
        assertThat(passSecondStep(lark.desk(), half, first, false).problems())
                .as("the code that confirmed it")
                .contains("was used before");
        assertThat(passSecondStep(lark.desk(), lark.desk().open("/code"), paper.get(0), false)
                        .path())
                .isEqualTo("/my");
        assertThat(passSecondStep(lark.desk(), lark.signInAfterLeaving(), paper.get(0), false)
                        .problems())
                .contains("was used before");
        assertThat(passSecondStep(lark.desk(), lark.desk().open("/code"), Phone.code(secret, 1), false)
                        .path())
                .isEqualTo("/my");
    }

    @Test
    void a_sign_in_is_seen_and_ended_and_a_new_password_ends_the_others() {
        var tern = Newcomer.called("Tern");
        tern.signIn(Newcomer.PASSWORD);
        var elsewhere = PlainBrowser.visitor();
        tern.signInAt(elsewhere, Newcomer.PASSWORD);
        var list = tern.desk().open("/my/devices");
        assertThat(list.page().select("ul.register > li")).hasSize(2);
        tern.desk().press(list, list.form("devices"), list.page().selectFirst("li [type=submit]"), Map.of());
        assertThat(elsewhere.open("/my").path()).isEqualTo("/sign-in");
        assertThat(tern.desk().open("/my").path()).isEqualTo("/my");

        tern.signInAt(elsewhere, Newcomer.PASSWORD);
        var page = tern.desk().open("/my/password");
        var refused = tern.desk()
                .send(
                        page,
                        page.form("changing"),
                        Map.of("presentPassword", Newcomer.PASSWORD, "password", "peerpath2026"));
        assertThat(refused.problems()).contains("Others would try this password first");
        var done = tern.desk()
                .send(
                        refused,
                        refused.form("changing"),
                        Map.of("presentPassword", Newcomer.PASSWORD, "password", "eight loud herons"));
        assertThat(done.path()).isEqualTo("/my/sign-in");
        assertThat(elsewhere.open("/my").path()).isEqualTo("/sign-in");
        assertThat(Letters.to(tern.email(), "/forgotten").body()).contains("a new one now");
    }

    @Test
    void signing_out_ends_it_for_whoever_kept_the_cookie() {
        var crane = Newcomer.called("Crane");
        crane.signIn(Newcomer.PASSWORD);
        var copy = crane.desk().copy();
        crane.desk().ask(Method.POST, "/sign-out");
        assertThat(copy.open("/my").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_forgotten_password_is_replaced_once_and_says_what_it_locks() {
        var ibis = Newcomer.called("Ibis");
        ibis.signIn(Newcomer.PASSWORD);
        assertThat(ask(ibis.email())).isEqualTo(ask("nobody-at-all@access.example"));
        var link = Letters.to(ibis.email(), "/new-password/").path("/new-password/");
        var page = ibis.desk().open(link);
        assertThat(page.page().text()).contains("nobody can open it");
        var refused = ibis.desk().send(page, page.form("newPassword"), Map.of("password", "nine calm herons"));
        assertThat(refused.problems()).contains("tick the box");
        var done = ibis.desk()
                .send(
                        refused,
                        refused.form("newPassword"),
                        Map.of("password", "nine calm herons", "lossUnderstood", "true"));
        assertThat(done.path()).isEqualTo("/sign-in");
        assertThat(ibis.desk().open(link).status()).isEqualTo(404);
        assertThat(ibis.desk().open("/my").path()).as("every sign-in ended").isEqualTo("/sign-in");
        assertThat(ibis.signIn("nine calm herons").path()).isEqualTo("/my");
    }

    @Test
    void another_address_counts_once_its_letter_has_arrived() {
        var kite = Newcomer.called("Kite");
        kite.signIn(Newcomer.PASSWORD);
        var page = kite.desk().open("/my/address");
        kite.desk().send(page, page.form("moving"), Map.of("newEmail", "kite@elsewhere.example"));
        assertThat(kite.signInAt(PlainBrowser.visitor(), Newcomer.PASSWORD).path())
                .as("nothing changes before")
                .isEqualTo("/my");
        var arrived = kite.desk()
                .open(Letters.to("kite@elsewhere.example", "/new-address/").path("/new-address/"));
        kite.desk().send(arrived, arrived.form("newAddress"), Map.of());
        assertThat(kite.signInAt(PlainBrowser.visitor(), Newcomer.PASSWORD).problems())
                .contains("don’t belong together");
        assertThat(Letters.to(kite.email(), "another address").body()).contains("/contact");
    }

    @Test
    void a_closed_account_is_out_at_once_and_comes_back_when_it_is_opened() {
        var dunlin = Newcomer.called("Dunlin");
        dunlin.signIn(Newcomer.PASSWORD);
        var admin = PlainBrowser.of("admin");
        var search = admin.open("/people");
        var found = admin.send(search, search.form("findForm"), Map.of("name", "Dunlin"));
        assertThat(found.address().getQuery()).as("a name ends in no address").isNull();
        var account = found.links().stream()
                .filter(link -> link.startsWith("/people/person/"))
                .findFirst()
                .orElseThrow()
                .replace("/person/", "/account/");
        assertThat(PlainBrowser.of("orgadmin").open(account).status()).isEqualTo(404);
        var page = admin.open(account);
        admin.press(page, page.form("accountKeeping"), page.page().selectFirst("#close"), Map.of());
        assertThat(dunlin.desk().open("/my").path()).isEqualTo("/sign-in");
        assertThat(dunlin.signIn(Newcomer.PASSWORD).problems()).contains("closed at present");
        page = admin.open(account);
        admin.press(page, page.form("accountKeeping"), page.page().selectFirst("#reopen"), Map.of());
        assertThat(dunlin.signIn(Newcomer.PASSWORD).path()).isEqualTo("/my");
    }

    /** The page, without what is new on each page. */
    private static String shown(Answer answer) {
        answer.page().select("input[type=hidden]").remove();
        return answer.page().select("main").html();
    }

    /** What somebody is told who asks for a new password. */
    private static String ask(String email) {
        var visitor = PlainBrowser.visitor();
        var page = visitor.open("/forgotten");
        var answer = visitor.send(page, page.form("forgotten"), Map.of("email", email));
        return answer.status() + answer.path() + answer.page().select("main").text();
    }

    /** Sets the second step up, and leaves. */
    private static String setUp(Newcomer person) {
        person.signIn(Newcomer.PASSWORD);
        var page = person.desk().open("/my/second-step");
        var begun = person.desk().send(page, page.form("beginning"), Map.of());
        var secret = begun.page().select("#secret").text().replace(" ", "");
        person.desk().send(begun, begun.form("confirmingFirst"), Map.of("code", Phone.code(secret, 0)));
        return secret;
    }

    private static Answer passSecondStep(PlainBrowser desk, Answer page, String code, boolean remember) {
        var words = remember ? Map.of("code", code, "remember", "true") : Map.of("code", code);
        return desk.send(page, page.form("secondStep"), words);
    }
}

package org.peerpath.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerpath.access.Newcomer;
import org.peerpath.harness.InventedProvider;
import org.peerpath.harness.InventedProvider.Lie;
import org.peerpath.harness.InventedProvider.Somebody;
import org.peerpath.harness.Letters;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.kernel.service.DemoMode;

/** A provider says who somebody is: what is believed of that, and what it opens. */
class OpenIdIT extends Peerpath {
    private static final Somebody GUEST = new Somebody("guest-1", "guest@nowhere.example", true);

    @AfterEach
    void say_nothing_more() {
        InventedProvider.says(GUEST, Lie.NONE);
    }

    @Test
    void whoever_is_known_there_comes_in_and_goes_where_they_wanted() {
        var address = DemoMode.address("trainee5");
        InventedProvider.says(new Somebody("five", address, true), Lie.NONE);
        var desk = PlainBrowser.visitor();
        var door = desk.open("/my/profile");
        assertThat(door.path()).isEqualTo("/sign-in");
        var in = desk.open(link(door, "a[href^=/open-id]"));
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.path()).isEqualTo("/my/profile");
        assertThat(Letters.to(address, "Haus-Konto").body()).contains("/my/open-id");

        // From now on by what the provider calls them, whatever address it has.
        InventedProvider.says(new Somebody("five", "moved@elsewhere.example", false), Lie.NONE);
        assertThat(PlainBrowser.visitor().open("/open-id").path()).isEqualTo("/my");

        // The journal is nobody's but theirs: it opens with their password.
        var journal = desk.open("/my/journal-key");
        var wrong = desk.send(journal, journal.form("opening"), Map.of("password", "not this one"));
        assertThat(wrong.problems()).contains("not your present password");
        var open = desk.send(wrong, wrong.form("opening"), Map.of("password", DemoMode.PASSWORD));
        assertThat(open.page().select(".notices").text()).contains("Your journal is open");

        var out = desk.send(open, signOut(open), Map.of());
        assertThat(out.path()).isEqualTo("/signed-out");
        assertThat(out.page().select("main").text()).contains("Sign out of Haus-Konto");
    }

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "SHOWN_LONG_AGO"})
    void nobody_comes_in_by_an_answer_that_is_not_whole(Lie lie) {
        InventedProvider.says(new Somebody("liar", DemoMode.address("trainee4"), true), lie);
        var desk = PlainBrowser.visitor();
        var back = desk.open("/open-id?then=/my/profile");
        assertThat(back.path()).isEqualTo("/sign-in");
        assertThat(back.page().select(".notices").text()).contains("did not come to its end");
        assertThat(desk.open("/my").path()).isEqualTo("/sign-in");
    }

    @Test
    void an_address_that_was_not_checked_and_one_without_an_account_open_nothing() {
        InventedProvider.says(new Somebody("sly", DemoMode.address("trainee4"), false), Lie.NONE);
        assertThat(refusal(PlainBrowser.visitor())).contains("has not confirmed your e-mail address");
        InventedProvider.says(GUEST, Lie.NONE);
        assertThat(refusal(PlainBrowser.visitor())).contains("no account for this address yet");
    }

    @Test
    void nobody_comes_back_who_did_not_leave_from_here() {
        InventedProvider.says(new Somebody("six", DemoMode.address("trainee6"), true), Lie.NONE);
        var one = PlainBrowser.visitor();
        var left = one.ask(Method.GET, "/open-id").header("Location");
        var back = back(one, Objects.requireNonNull(left));

        var another = PlainBrowser.visitor();
        another.ask(Method.GET, back);
        assertThat(another.open("/my").path()).as("with somebody else’s answer").isEqualTo("/sign-in");

        assertThat(one.ask(Method.GET, back).header("Location")).endsWith("/my");
        one.loseSession();
        one.ask(Method.GET, back);
        assertThat(one.open("/my").path()).as("a second time").isEqualTo("/sign-in");
    }

    @Test
    void the_second_step_is_asked_for_as_ever_and_a_provider_cannot_stand_for_it() {
        InventedProvider.says(new Somebody("issuer-there", DemoMode.address("issuer"), true), Lie.NONE);
        assertThat(refusal(PlainBrowser.visitor()))
                .as("an address alone is not enough for who has a second step")
                .contains("link it there");
        linked(PlainBrowser.of("issuer"));
        var desk = PlainBrowser.visitor();
        assertThat(desk.open("/open-id?then=/issuing").path()).isEqualTo("/code");
        assertThat(desk.open("/issuing").path()).isEqualTo("/code");
        var in = PlainBrowser.of("issuer");
        in.open("/open-id?then=/issuing");
        var proof = in.open("/confirm?then=/issuing");
        assertThat(proof.page().select("a[href^=/open-id]")).isEmpty();
    }

    @Test
    void a_link_is_made_by_who_is_in_and_ended_again() {
        var desk = PlainBrowser.of("trainee7");
        int links = events("OPEN_ID_LINKED");
        int ends = events("OPEN_ID_UNLINKED");
        InventedProvider.says(new Somebody("seven", DemoMode.address("trainee7"), true), Lie.SHOWN_LONG_AGO);
        assertThat(linked(desk).page().select(".notices").text())
                .as("with a session that somebody left behind there")
                .contains("show once more that it is you");
        InventedProvider.says(new Somebody("seven", DemoMode.address("trainee7"), true), Lie.NONE);
        var linked = linked(desk);
        assertThat(linked.path()).isEqualTo("/my/open-id");
        assertThat(linked.page().select("main").text()).contains("Linked since");
        assertThat(PlainBrowser.visitor().open("/open-id").path()).isEqualTo("/my");

        assertThat(linked(PlainBrowser.of("trainee8")).page().select(".notices").text())
                .contains("already linked with an account");

        var ended = desk.send(linked, linked.form("ending"), Map.of());
        assertThat(ended.page().select(".notices").text()).contains("Only your password");
        assertThat(refusal(PlainBrowser.visitor()))
                .as("it does not come back by the address")
                .contains("link it there");
        assertThat(events("OPEN_ID_LINKED")).as("written down once").isEqualTo(links + 1);
        assertThat(events("OPEN_ID_UNLINKED")).as("written down once").isEqualTo(ends + 1);
        assertThat(linked(desk).page().select("main").text()).contains("Linked since");
    }

    /** How many events of a kind the trail shows, on its first page. */
    private static int events(String kind) {
        return PlainBrowser.of("admin")
                .open("/audit?kind=" + kind)
                .page()
                .select("#events tbody tr")
                .size();
    }

    @Test
    void an_old_session_there_is_no_fresh_proof_here() {
        var nine = new Somebody("nine", DemoMode.address("trainee9"), true);
        InventedProvider.says(nine, Lie.SHOWN_LONG_AGO);
        var desk = PlainBrowser.visitor();
        assertThat(desk.open("/open-id").path()).isEqualTo("/my");
        var asked = desk.open("/my/second-step");
        var confirm = desk.send(asked, asked.form("beginning"), Map.of());
        assertThat(confirm.path()).isEqualTo("/confirm");
        var way = link(confirm, "a[href^=/open-id]");
        assertThat(desk.open(way).page().select(".notices").text()).contains("show once more that it is you");

        InventedProvider.says(new Somebody("somebody-else", DemoMode.address("trainee9"), true), Lie.NONE);
        assertThat(desk.open(way).page().select(".notices").text()).contains("show once more that it is you");

        InventedProvider.says(nine, Lie.NONE);
        assertThat(desk.open(way).path()).isEqualTo("/my/second-step");
    }

    @Test
    void the_journal_opens_with_a_password_that_was_changed_in_such_a_sign_in() {
        var avocet = Newcomer.called("Avocet");
        avocet.signIn(Newcomer.PASSWORD);
        InventedProvider.says(new Somebody("avocet", avocet.email(), true), Lie.NONE);
        var desk = PlainBrowser.visitor();
        desk.open("/open-id");
        var page = desk.open("/my/password");
        var chosen = "nine tidal pools";
        var done = desk.send(
                page, page.form("changing"), Map.of("presentPassword", Newcomer.PASSWORD, "password", chosen));
        assertThat(done.path()).isEqualTo("/my/sign-in");
        assertThat(desk.open("/my/journal-key").page().select("#making")).hasSize(1);
        assertThat(avocet.signIn(chosen).path()).isEqualTo("/my");
        assertThat(avocet.desk().open("/my/journal-key").page().select("#making"))
                .hasSize(1);
    }

    @Test
    void whoever_was_invited_may_come_by_the_provider_and_choose_a_password_later() {
        var address = "phalarope@access.example";
        var admin = PlainBrowser.of("admin");
        var invite = admin.open("/people/invite/LIBRARIAN");
        admin.send(invite, invite.form("inviteForm"), Map.of("name", "Phalarope", "email", address));
        InventedProvider.says(new Somebody("phalarope", address, true), Lie.NONE);
        var desk = PlainBrowser.visitor();
        assertThat(desk.open("/open-id").path()).isEqualTo("/my");
        assertThat(desk.open("/my/journal-key").page().select("#opening, #making"))
                .isEmpty();
        var page = desk.open("/my/password");
        var done = desk.send(page, page.form("changing"), Map.of("password", "five amber lanterns"));
        assertThat(done.path()).isEqualTo("/my/sign-in");
        assertThat(desk.open("/my/journal-key").page().select("#making")).hasSize(1);
    }

    /** Somebody who is in lets their identity there open their account. */
    private static Answer linked(PlainBrowser desk) {
        var page = desk.open("/my/open-id");
        var ready = desk.send(page, page.form("linking"), Map.of());
        return desk.open(back(desk, link(ready, "main a.button")));
    }

    private static String link(Answer page, String which) {
        return page.page().select(which).attr("href");
    }

    /** What the provider sends a browser back to. */
    private static String back(PlainBrowser desk, String onward) {
        return Objects.requireNonNull(desk.askElsewhere(onward).header("Location"))
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String refusal(PlainBrowser desk) {
        var back = desk.open("/open-id");
        assertThat(back.path()).isEqualTo("/sign-in");
        return back.page().select(".notices").text();
    }

    private static FormElement signOut(Answer page) {
        return (FormElement)
                List.copyOf(page.page().select("form[action=/sign-out]")).get(0);
    }
}

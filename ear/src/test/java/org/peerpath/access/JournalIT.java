package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Letters;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Walk;
import org.peerpath.kernel.service.DemoMode;

/** The private journal and a forgotten password: what stays readable, what is locked, what opens again. */
class JournalIT extends Peerpath {
    private static final String WORDS = "The heron stood still, and so did I.";
    private static final String SECOND = "seven patient otters";
    private static final String THIRD = "eight patient otters";

    @Test
    void a_recovery_code_keeps_the_journal_and_without_it_the_old_password_opens_it_again() {
        var account = Stream.of("trainee6", "trainee4", "trainee3", "trainee2", "trainee")
                .filter(one -> day(one).isPresent())
                .findFirst()
                .orElseThrow();
        var day = day(account).orElseThrow();
        var desk = PlainBrowser.of(account);
        try {
            var page = desk.open(day);
            desk.press(page, form(page), page.page().selectFirst("#reflect, #keep"), Map.of("reflection", WORDS));
            var code = makeCode(desk);

            forget(account, desk, SECOND, Map.of("recoveryCode", code.toLowerCase(Locale.ROOT)));
            signIn(desk, account, SECOND);
            assertThat(desk.open(day).page().select("#reflection").val()).isEqualTo(WORDS);

            forget(account, desk, THIRD, Map.of("lossUnderstood", "true"));
            signIn(desk, account, THIRD);
            var locked = desk.open(day);
            assertThat(locked.page().text()).doesNotContain(WORDS).contains("locked by your earlier password");
            var refused = desk.press(
                    locked,
                    form(locked),
                    locked.page().selectFirst("#reflect, #keep"),
                    Map.of("reflection", "Over it"));
            assertThat(refused.problems()).contains("locked by an earlier password");

            var keys = desk.open("/my/journal-key");
            var wrong = desk.send(keys, keys.form("recovering"), Map.of("oldPassword", "some other otters"));
            assertThat(wrong.problems()).contains("opens no pages");
            desk.send(wrong, wrong.form("recovering"), Map.of("oldPassword", SECOND));
            assertThat(desk.open(day).page().select("#reflection").val()).isEqualTo(WORDS);
        } finally {
            forget(account, desk, DemoMode.PASSWORD, Map.of("lossUnderstood", "true"));
        }
    }

    private static String makeCode(PlainBrowser desk) {
        var keys = desk.open("/my/journal-key");
        var made = desk.send(keys, keys.form("making"), Map.of());
        return made.page().select("#recovery-code").text();
    }

    /** Asks for a letter, and chooses another password by its link. */
    private static void forget(String account, PlainBrowser desk, String password, Map<String, String> journal) {
        var before = Letters.allTo(DemoMode.address(account)).size();
        var page = desk.open("/forgotten");
        desk.send(page, page.form("forgotten"), Map.of("email", DemoMode.address(account)));
        var link = Letters.after(DemoMode.address(account), before, "/new-password/")
                .path("/new-password/");
        var choosing = desk.open(link);
        var words = new HashMap<>(journal);
        words.put("password", password);
        var done = desk.send(choosing, choosing.form("newPassword"), words);
        assertThat(done.path()).as(done.problems()).isEqualTo("/sign-in");
    }

    private static void signIn(PlainBrowser desk, String account, String password) {
        var door = desk.open("/sign-in");
        var in = desk.send(door, door.form("signIn"), Map.of("email", DemoMode.address(account), "password", password));
        assertThat(in.path()).isEqualTo("/my");
    }

    /** A day that stands in somebody's log already, found by following links. */
    private static Optional<String> day(String account) {
        var desk = PlainBrowser.of(account);
        var days = new ArrayList<String>();
        new Walk(Pattern.compile("/my(/(path|placements?|hours)(/.*)?)?"), 2).from(List.of("/my"), path -> {
            if (path.matches("/my/hours/\\d+/\\d+")) {
                days.add(path);
            }
            return desk.open(path).links();
        });
        return days.stream().findFirst();
    }

    private static FormElement form(Answer page) {
        return page.form("dayForm");
    }
}

package org.peerpath.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/** Essays, role plays and a quiz, as the people of a group and their team live them. */
class AssessmentIT extends Peerpath {
    @Test
    void handing_in_twice_hands_in_once() {
        var tomasz = browser.signedIn("trainee8");
        tomasz.navigate("/my/hand-in/" + enrolment(tomasz) + "/essay");
        var second = tomasz.context().newPage();
        second.navigate(tomasz.url());
        tomasz.click("#handIn");
        second.click("#handIn");
        assertThat(second.locator(".note.good").textContent()).contains("with your trainers");
        assertThat(second.locator("#problems").count()).isZero();
        var trainer = browser.signedIn("trainer");
        trainer.navigate("/team/assess");
        assertThat(trainer.locator("#waiting a:has-text('Tomasz')").count()).isEqualTo(1);
    }

    @Test
    void a_decision_moves_the_path_and_is_made_once() {
        var ioana = browser.signedIn("trainee4");
        var before = stepsBehind(ioana);
        var trainer = browser.signedIn("trainer");
        trainer.navigate("/team/assess");
        trainer.locator("#waiting a:has-text('Ioana')").click();
        var lead = browser.signedIn("lead");
        lead.navigate(trainer.url());
        choose(trainer, 2);
        trainer.click("#decideNow");
        assertThat(trainer.locator(".note.good").textContent()).contains("Ioana");
        choose(lead, 0);
        lead.fill("#words", "Words that are not lost.");
        lead.click("#decideNow");
        assertThat(lead.locator("#problems").textContent()).contains("Someone changed this meanwhile");
        assertThat(lead.inputValue("#words")).isEqualTo("Words that are not lost.");
        assertThat(stepsBehind(ioana)).isEqualTo(before + 1);
        ioana.navigate("/my/essay/" + enrolment(ioana) + "/essay");
        assertThat(ioana.locator(".decision").count()).isEqualTo(1);
    }

    @Test
    void a_decision_needs_every_level_and_a_not_yet_needs_words() {
        var trainer = browser.signedIn("trainer");
        trainer.navigate("/team/assess");
        trainer.locator("#waiting a:has-text('Noor')").click();
        trainer.fill("#words", "");
        trainer.click("#decideNow");
        assertThat(trainer.locator(".problem:not(:empty)").count()).isEqualTo(4);
        choose(trainer, 0);
        trainer.fill("#comment0", "A comment worth keeping.");
        trainer.click("#decideNow");
        assertThat(trainer.locator("#problems").textContent()).contains("what would help");
        assertThat(trainer.inputValue("#comment0")).isEqualTo("A comment worth keeping.");
    }

    @Test
    void who_writes_in_two_tabs_is_told_and_keeps_what_they_typed() {
        var mateo = browser.signedIn("trainee3");
        mateo.navigate("/my/essay/" + enrolment(mateo) + "/essay");
        var second = mateo.context().newPage();
        second.navigate(mateo.url());
        mateo.fill("#text", "Written in the first tab.");
        mateo.click("#save");
        assertThat(mateo.locator(".note.good").count()).isEqualTo(1);
        second.fill("#text", "Written in the second tab.");
        second.click("#save");
        assertThat(second.locator("#problems").textContent()).contains("Someone changed this meanwhile");
        assertThat(second.inputValue("#text")).isEqualTo("Written in the second tab.");
        mateo.fill("#text", "x".repeat(60_001));
        mateo.click("#save");
        assertThat(mateo.locator("#text-message").textContent()).contains("60,000");
        assertThat(mateo.inputValue("#text")).hasSize(60_001);
    }

    @Test
    void a_quiz_is_marked_once_and_never_shows_its_key() {
        var sadhbh = browser.signedIn("trainee7");
        sadhbh.navigate("/my/quiz/" + enrolment(sadhbh) + "/quiz");
        var page = sadhbh.content();
        assertThat(page)
                .doesNotContainIgnoringCase("mutuality")
                .doesNotContainIgnoringCase("reciprocidad")
                .doesNotContain("CHIME: connectedness", "No clinical tasks", "free of charge");
        var second = sadhbh.context().newPage();
        second.navigate(sadhbh.url());
        tamper(second);
        second.click("#finish");
        assertThat(second.locator(".problem:not(:empty)").count()).isPositive();
        finish(sadhbh);
        var outcome = sadhbh.locator("#outcome").textContent();
        var third = sadhbh.context().newPage();
        third.navigate(sadhbh.url());
        assertThat(third.locator("#outcome").textContent()).isEqualTo(outcome);
        second.navigate(second.url());
        assertThat(second.locator("#finish").count()).isZero();
    }

    @Test
    void a_quiz_finished_in_two_tabs_counts_what_was_sent_first() {
        var noor = browser.signedIn("trainee2");
        noor.navigate("/my/quiz/" + enrolment(noor) + "/quiz");
        noor.click("#begin");
        var second = noor.context().newPage();
        second.navigate(noor.url());
        finish(noor);
        assertThat(noor.locator("#outcome").textContent()).contains("0 of 8");
        second.locator("input[type=radio]").first().check();
        finish(second);
        assertThat(second.locator(".note.good").textContent()).contains("finished before");
        assertThat(second.locator("#outcome").textContent()).contains("0 of 8");
    }

    @Test
    void what_belongs_to_others_is_not_there() {
        var trainer = browser.signedIn("trainer");
        trainer.navigate("/team/assess");
        var text = trainer.locator("#waiting a").first().getAttribute("href");
        trainer.navigate("/team/observations");
        var watched = trainer.locator("#people a").first().getAttribute("href");
        var lena = enrolment(browser.signedIn("trainee6"));
        var lost = new ArrayList<Integer>();
        var grace = browser.signedIn("trainer2");
        lost.add(grace.navigate(text).status());
        lost.add(grace.navigate(watched).status());
        var mateo = browser.signedIn("trainee3");
        for (var path :
                List.of("work/%s", "essay/%s/essay", "hand-in/%s/essay", "quiz/%s/quiz", "observed/%s/role-play")) {
            lost.add(mateo.navigate("/my/" + path.formatted(lena)).status());
        }
        lost.add(mateo.navigate("/my/essay/%s/quiz".formatted(enrolment(mateo))).status());
        lost.add(mateo.navigate("/my/essay/%s/no-such".formatted(enrolment(mateo)))
                .status());
        assertThat(lost).containsOnly(404);
        assertThat(mateo.navigate(text).status()).isEqualTo(404);
        grace.navigate("/team/assess");
        assertThat(grace.locator("#waiting").count()).isZero();
    }

    @Test
    void every_page_is_open_to_everybody() {
        var lena = browser.signedIn("trainee6");
        var id = enrolment(lena);
        for (var path :
                List.of("work/%s", "essay/%s/essay", "essay/%s/portfolio", "quiz/%s/quiz", "observed/%s/role-play")) {
            lena.navigate("/my/" + path.formatted(id));
            assertThat(Accessibility.findings(lena)).as(path).isEmpty();
        }
        var trainer = browser.signedIn("trainer");
        trainer.navigate("/team/assess");
        assertThat(Accessibility.findings(trainer)).isEmpty();
        trainer.locator("#waiting a").first().click();
        assertThat(Accessibility.findings(trainer)).isEmpty();
        trainer.navigate("/team/observations");
        assertThat(Accessibility.findings(trainer)).isEmpty();
        trainer.locator("#people tr:has-text('Lena') a").first().click();
        assertThat(Accessibility.findings(trainer)).isEmpty();
    }

    @Test
    void no_page_asks_the_database_more_than_eight_times() {
        var kofi = browser.signedIn("trainee5");
        var id = enrolment(kofi);
        for (var path : List.of("work/%s", "essay/%s/essay", "quiz/%s/quiz", "observed/%s/role-play")) {
            var asked = Statements.during(() -> kofi.navigate("/my/" + path.formatted(id)));
            assertThat(asked.count()).as("%s %s", path, asked.sql()).isLessThanOrEqualTo(8);
        }
        var trainer = browser.signedIn("trainer");
        for (var path : List.of("/team/assess", "/team/observations")) {
            var asked = Statements.during(() -> trainer.navigate(path));
            assertThat(asked.count()).as("%s %s", path, asked.sql()).isLessThanOrEqualTo(8);
        }
    }

    private static String enrolment(Page trainee) {
        trainee.navigate("/my");
        return trainee.locator("a[href^='/my/work/']")
                .first()
                .getAttribute("href")
                .replace("/my/work/", "");
    }

    private static int stepsBehind(Page trainee) {
        trainee.navigate("/my/path/" + enrolment(trainee));
        return Integer.parseInt(trainee.locator("h1").textContent().strip().split(" ", -1)[0]);
    }

    private static void choose(Page page, int level) {
        for (var criterion = 0; criterion < 4; criterion++) {
            page.locator("#level" + criterion + " input").nth(level).check();
        }
    }

    /** Whoever leaves questions open is told once, and presses again. */
    private static void finish(Page page) {
        page.click("#finish");
        page.click("#finish");
    }

    private static void tamper(Page page) {
        page.locator("input[type=radio]").first().evaluate("box => { box.value = '99'; box.checked = true; }");
    }
}

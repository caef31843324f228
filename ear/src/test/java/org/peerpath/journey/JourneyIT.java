package org.peerpath.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.journey.People.card;
import static org.peerpath.journey.People.path;
import static org.peerpath.journey.People.press;
import static org.peerpath.journey.People.step;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Letters;
import org.peerpath.harness.Peerpath;

/** The steps of the main job up to the certificate, each by the people whose it is, in a browser. */
class JourneyIT extends Peerpath {
    private static final String PROGRAMME = "Peer support worker, vocational course";

    @Test
    void somebody_finds_a_programme_applies_is_admitted_and_sees_their_path() throws Exception {
        var visitor = browser.open("/programmes");
        press(visitor, visitor.getByText(PROGRAMME));
        assertThat(visitor.locator("main")).containsText("210 h");
        assertThat(visitor.locator("main")).containsText("Explains recovery in their own words");
        press(visitor, visitor.getByText("Apply for a place"));
        visitor.fill("#name", "Wanda");
        visitor.fill("#email", "wanda@journey.example");
        visitor.fill("#message", "I would like to learn this.");
        visitor.check("#consent");
        press(visitor, "#send");
        assertThat(visitor).hasURL(address("/applied"));

        var lead = browser.signedIn("lead");
        press(lead, card(lead, "Third group").getByText("Who applied"));
        press(lead, card(lead, "Wanda").getByText("now is a good time").first());
        press(lead, card(lead, "Wanda").getByText("Give a place"));
        assertThat(lead.locator("#notices")).containsText("Wanda has a place");

        var letter = Letters.to("wanda@journey.example", "/welcome/");
        assertThat(letter.subject()).doesNotContainIgnoringCase("peer support", "course", "recovery");
        var wanda = browser.open(letter.path("/welcome/"));
        wanda.fill("#password", "a quiet room with light");
        press(wanda, "#send");
        wanda.fill("#email", "wanda@journey.example");
        wanda.fill("#password", "a quiet room with light");
        press(wanda, "#send");
        press(wanda, wanda.getByText("See my path"));
        assertThat(wanda.locator("h1")).hasText("0 of 12 steps are behind you");
        assertThat(step(wanda, "Self-study")).containsText("0 h of 30 h");
        assertThat(step(wanda, "Self-study").locator("a")).hasCount(1);
    }

    @Test
    void attendance_that_a_trainer_takes_moves_the_path() {
        var noor = path(browser, "trainee2");
        assertThat(step(noor, "taught time")).containsText("51 h of 54 h");
        var trainer = browser.signedIn("trainer");
        press(trainer, trainer.getByText("Second group"));
        press(trainer, trainer.getByText("Attendance").last());
        press(trainer, "#allPresent");
        press(trainer, "#save");
        assertThat(trainer.locator("#notices")).containsText("Saved");
        noor.reload();
        assertThat(step(noor, "taught time")).containsText("54 h of 54 h");
    }

    @Test
    void a_logged_day_with_a_reflection_is_confirmed_and_moves_the_path() {
        var robin = path(browser, "trainee");
        var before = step(robin, "Second placement").locator(".amount").innerText();
        press(robin, step(robin, "Second placement").locator("a"));
        press(robin, robin.locator("main a[href*='/my/hours/']").first());
        robin.fill(
                "#day", LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(1).toString());
        robin.fill("#from", "05:00");
        robin.fill("#until", "06:30");
        robin.fill("#breakMinutes", "0");
        robin.locator("#contact input").first().check();
        robin.fill("#peopleMet", "2");
        robin.fill("#note", "Opened the house and made coffee for the early group.");
        robin.fill("#reflection", "I was nervous, and then I was not.");
        press(robin, "#send");

        var host = hostOf(robin);
        press(host, host.getByText("Hours that wait for me"));
        var row = host.locator("tr", new Page.LocatorOptions().setHasText("Opened the house"));
        assertThat(row).not().containsText("nervous");
        row.locator("[type=submit]").first().click();
        assertThat(host.locator(".note.good")).isVisible();
        var after = path(browser, "trainee");
        assertThat(step(after, "Second placement").locator(".amount").innerText())
                .isNotEqualTo(before);
    }

    private Page hostOf(Page robin) {
        var supervisor = robin.locator("main").innerText().contains("Henning") ? "host2" : "host";
        return browser.signedIn(supervisor);
    }

    @Test
    void an_essay_is_handed_in_and_decided_by_rubric() {
        var robin = path(browser, "trainee3");
        press(robin, step(robin, "Recovery essay").locator("a"));
        press(robin, robin.locator("a[href*='/my/essay/']").first());
        robin.fill("#text", "Hope came back in small steps. What helped was somebody who had been there.");
        press(robin, "#goOn");
        press(robin, "#handIn");

        var trainer = browser.signedIn("trainer");
        press(trainer, trainer.getByText("Work that waits for an answer"));
        press(
                trainer,
                trainer.locator("tr, li.card", new Page.LocatorOptions().setHasText("Mateo"))
                        .locator("a")
                        .first());
        for (var criterion : trainer.locator("#decide fieldset").all()) {
            criterion.locator("input[type=radio]").nth(2).check();
        }
        trainer.locator("#decide textarea").last().fill("Clear, and shared with care. Thank you.");
        press(trainer, "#decideNow");
        assertThat(step(path(browser, "trainee3"), "Recovery essay")).containsText("done");
    }

    @Test
    void a_quiz_of_several_kinds_of_questions_is_taken_and_marked() {
        var ioana = path(browser, "trainee4");
        press(ioana, step(ioana, "Knowledge check").locator("a"));
        press(ioana, ioana.locator("a[href*='/my/quiz/']").first());
        if (ioana.locator("#begin").count() > 0) {
            press(ioana, "#begin");
        }
        assertThat(ioana.content()).doesNotContain("correct", "right: true");
        for (var typed : ioana.locator("#quiz input[type=text]").all()) {
            typed.fill("112");
        }
        for (var question : ioana.locator("#quiz fieldset").all()) {
            question.locator("input").first().check();
        }
        press(ioana, "#finish");
        assertThat(ioana.locator("main")).containsText("of 8 right");
    }

    @Test
    void beside_the_course_the_library_workshops_and_directory_are_open_to_all() {
        var visitor = browser.open("/library");
        assertThat(visitor.locator("main a[href^='/item/']").first()).isVisible();
        press(visitor, visitor.locator("main a[href^='/item/']").first());
        visitor.navigate("/directory?country=ES");
        assertThat(visitor.locator("main")).containsText("Casa Horizonte");
        visitor.navigate("/workshops");
        press(visitor, visitor.locator("main a[href^='/workshop/']").first());
        var calendar = visitor.locator("a[href$='.ics']").first().getAttribute("href");
        assertThat(get(calendar).body()).startsWith("BEGIN:VCALENDAR");
        press(visitor, visitor.locator("main a[href^='/book/']").first());
        visitor.fill("#name", "Wanda");
        visitor.fill("#email", "wanda@journey.example");
        for (var box : visitor.locator("main input[type=checkbox]").all()) {
            box.check();
        }
        press(visitor, visitor.locator("main form .button").first());
        var letter = Letters.to("wanda@journey.example", "/booking/");
        assertThat(letter.path("/booking/")).isNotEmpty();
    }
}

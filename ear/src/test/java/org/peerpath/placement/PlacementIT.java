package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/** A placement as trainee and practice supervisor live it, in the browser. */
class PlacementIT extends Peerpath {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final String SECRET = "Today I was afraid of the silence, and it was good.";

    @Test
    void confirming_the_same_day_twice_counts_it_once() {
        var marta = browser.signedIn("host");
        marta.navigate("/host/hours");
        var second = marta.context().newPage();
        second.navigate("/host/hours");
        var placement = placementOf(marta, "Tomasz");
        var before = confirmed(marta, placement);
        confirmFirstOf(marta, "Tomasz");
        assertThat(marta.locator(".note.good").textContent()).contains("Confirmed");
        confirmFirstOf(second, "Tomasz");
        assertThat(second.locator("#problems").count()).isZero();
        assertThat(confirmed(marta, placement)).isEqualTo(before + 4);
    }

    @Test
    void three_sign_the_same_words_and_the_first_day_is_confirmed() {
        var tomasz = browser.signedIn("trainee8");
        var enrolment = enrolmentOf(tomasz);
        tomasz.navigate("/my/placements/" + enrolment + "/practice");
        assertThat(tomasz.url()).contains("/my/propose/" + enrolment);
        tomasz.selectOption("#supervisorId", new SelectOption().setIndex(2));
        tomasz.fill("#site", "Open house");
        tomasz.fill("#starts", yesterday());
        tomasz.fill("#ends", LocalDate.now(MADRID).minusDays(2).toString());
        tomasz.fill("#goals", "To listen.");
        tomasz.click("#propose");
        assertThat(tomasz.locator("#ends-message").textContent()).contains("before the first");
        tomasz.fill("#ends", LocalDate.now(MADRID).plusDays(60).toString());
        tomasz.click("#propose");
        var id = lastPart(tomasz.url());
        tomasz.click("#sign");
        assertThat(tomasz.locator("#sign").count()).isZero();
        var henning = browser.signedIn("host2");
        henning.navigate("/host/agreement/" + id);
        henning.click("#sign");
        var aoife = browser.signedIn("trainer");
        aoife.navigate("/team/placement/" + id);
        aoife.click("#sign");
        assertThat(aoife.locator(".state").first().textContent()).isEqualTo("Under way");
        tomasz.navigate("/my/hours/" + id);
        write(tomasz, "03:00", "04:30", "");
        tomasz.waitForNavigation(() -> tomasz.click("#send"));
        henning.navigate("/host/hours");
        confirmFirstOf(henning, "Tomasz");
        henning.navigate("/host/placement/" + id);
        assertThat(spaced(henning.locator(".amount").first())).contains("1 h 30 of 80 h");
        henning.click("#confirmWhole");
        assertThat(henning.locator("#confirmWhole").count()).isZero();
        tomasz.navigate("/my/report/" + id);
        tomasz.fill("#report", "It was a beginning.");
        tomasz.click("#handIn");
        assertThat(tomasz.locator(".note.good").count()).isEqualTo(1);
        aoife.navigate("/team/placement/" + id);
        assertThat(aoife.locator("main").textContent()).contains("It was a beginning.", "Not everything is there yet");
    }

    @Test
    void the_database_is_never_told_what_a_reflection_says() {
        var robin = browser.signedIn("trainee");
        robin.navigate("/my/hours/" + activePlacementOf(robin));
        write(robin, "02:00", "02:35", "Prepared the room.");
        robin.fill("#reflection", SECRET);
        var told = Statements.told(() -> robin.waitForNavigation(() -> robin.click("#keep")));
        assertThat(robin.locator("#notices").textContent()).contains("draft");
        assertThat(told).contains("Prepared the room.").doesNotContain("afraid of the silence");
        robin.locator("#days a").first().click();
        assertThat(robin.inputValue("#reflection")).isEqualTo(SECRET);
        robin.click("#back");
        robin.click("#takeBack");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        var robin = browser.signedIn("trainee");
        robin.navigate("/my/hours/" + activePlacementOf(robin));
        write(robin, "09:03", "10:00", "A note worth keeping.");
        robin.fill("#reflection", SECRET);
        robin.click("#send");
        robin.waitForSelector("#from-message:has-text('steps of five minutes')");
        robin.fill("#from", "02:00");
        robin.fill("#until", "23:55");
        robin.click("#send");
        robin.waitForSelector("#until-message:not(:empty)");
        assertThat(robin.inputValue("#note")).isEqualTo("A note worth keeping.");
        assertThat(robin.inputValue("#reflection")).isEqualTo(SECRET);
    }

    @Test
    void who_saves_second_is_told_and_keeps_what_they_typed() {
        var noor = browser.signedIn("trainee2");
        noor.navigate("/my/placements");
        noor.navigate(noor.locator("#placements a").first().getAttribute("href").replace("placement", "hours"));
        noor.navigate(noor.locator("#days tr:has-text('a question') a").first().getAttribute("href"));
        var tab = noor.context().newPage();
        tab.navigate(noor.url());
        noor.fill("#note", "It was the Tuesday group.");
        noor.waitForNavigation(() -> noor.click("#keep"));
        assertThat(noor.locator("#notices .note.good").count()).isEqualTo(1);
        tab.fill("#note", "It was the Thursday group.");
        tab.click("#keep");
        tab.waitForSelector("#problems:has-text('Someone changed this meanwhile')");
        assertThat(tab.inputValue("#note")).isEqualTo("It was the Thursday group.");
    }

    @Test
    void what_belongs_to_others_is_not_there() {
        var marta = browser.signedIn("host");
        marta.navigate("/host/hours");
        var placement = placementOf(marta, "Tomasz");
        var question = marta.locator("a[href^='/host/question/']").first().getAttribute("href");
        var henning = browser.signedIn("host2");
        var lost = new ArrayList<Integer>();
        for (var path : new String[] {placement, placement.replace("placement", "agreement"), question}) {
            lost.add(henning.navigate(path).status());
        }
        var noor = browser.signedIn("trainee2");
        for (var door : new String[] {"placement", "hours", "agreement", "report"}) {
            lost.add(noor.navigate(placement.replace("/host/placement", "/my/" + door))
                    .status());
        }
        assertThat(lost).containsOnly(404);
        assertThat(noor.navigate(placement).status()).isEqualTo(404);
    }

    @Test
    void every_page_is_open_to_everybody() {
        var robin = browser.signedIn("trainee");
        var id = activePlacementOf(robin);
        for (var path :
                new String[] {"placements", "placement/" + id, "hours/" + id, "agreement/" + id, "report/" + id}) {
            robin.navigate("/my/" + path);
            assertThat(Accessibility.findings(robin)).as(path).isEmpty();
        }
        var marta = browser.signedIn("host");
        for (var path : new String[] {"hours", "placement/" + id, "agreement/" + id}) {
            marta.navigate("/host/" + path);
            assertThat(Accessibility.findings(marta)).as(path).isEmpty();
        }
        var dara = browser.signedIn("lead");
        for (var path : new String[] {"placements", "placement/" + id}) {
            dara.navigate("/team/" + path);
            assertThat(Accessibility.findings(dara)).as(path).isEmpty();
        }
    }

    @Test
    void no_page_asks_the_database_more_often_for_more_days() {
        var robin = browser.signedIn("trainee");
        var id = activePlacementOf(robin);
        assertThat(Statements.during(() -> robin.navigate("/my/hours/" + id)).count())
                .isLessThanOrEqualTo(8);
        var marta = browser.signedIn("host");
        assertThat(Statements.during(() -> marta.navigate("/host/hours")).count())
                .isLessThanOrEqualTo(8);
        var dara = browser.signedIn("lead");
        assertThat(Statements.during(() -> dara.navigate("/team/placements")).count())
                .isLessThanOrEqualTo(8);
    }

    private static void write(Page page, String from, String until, String note) {
        page.fill("#day", yesterday());
        page.fill("#from", from);
        page.fill("#until", until);
        page.selectOption("#activity", "PREPARATION");
        page.fill("#note", note);
    }

    private static String yesterday() {
        return LocalDate.now(MADRID).minusDays(1).toString();
    }

    private static String enrolmentOf(Page trainee) {
        trainee.navigate("/my");
        return lastPart(trainee.locator("a[href^='/my/path/']").first());
    }

    private static String activePlacementOf(Page trainee) {
        trainee.navigate("/my/placements");
        return lastPart(
                trainee.locator("#placements tr:has-text('Under way') a").first());
    }

    private static String placementOf(Page supervisor, String trainee) {
        return supervisor
                .locator("#placements a:has-text('" + trainee + "')")
                .first()
                .getAttribute("href");
    }

    private static void confirmFirstOf(Page supervisor, String trainee) {
        supervisor
                .locator("#waiting tr:has-text('" + trainee + "') [type=submit]")
                .first()
                .click();
        supervisor.locator("#notices .note").first().waitFor();
    }

    private static int confirmed(Page supervisor, String placement) {
        var page = supervisor.context().newPage();
        page.navigate(placement);
        var words = spaced(page.locator(".amount").first());
        page.close();
        return Integer.parseInt(words.split(" ", -1)[0]);
    }

    /** What is written there; a number keeps to its unit by a space that does not break. */
    private static String spaced(Locator place) {
        return place.textContent().replace('\u00a0', ' ').strip();
    }

    private static String lastPart(Locator link) {
        return lastPart(link.getAttribute("href"));
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}

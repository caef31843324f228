package org.peerpath.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Letters;
import org.peerpath.harness.Letters.Letter;
import org.peerpath.harness.Peerpath;
import org.peerpath.workshop.PlaceSeeker;

/** A letter arrives once, says nothing in its subject, and waits for a mail server that is away. */
class OutboxIT extends Peerpath {
    @Test
    void a_booking_is_confirmed_once_and_can_be_given_back_by_its_letter() {
        var guest = new PlaceSeeker(
                PlaceSeeker.workshop("Training peers"), "Robin Redbreast", "robin.redbreast@guests.example");
        guest.send();
        guest.send();
        var letter = letterTo("robin.redbreast@guests.example");
        assertThat(letter.subject()).isEqualTo("A message from Peerpath");

        var page = browser.open(letter.path("/booking/"));
        assertThat(page.locator("h1")).hasText("Your place is kept.");
        page.click("#giveBackAsk");
        page.click("#giveBack");
        assertThat(page.locator("h1")).hasText("This booking has ended.");
        assertThat(Letters.allTo("robin.redbreast@guests.example")).hasSize(1);
    }

    @Test
    void a_letter_waits_for_a_mail_server_that_is_away_and_the_page_does_not() throws Exception {
        var guest = new PlaceSeeker(PlaceSeeker.workshop("Training peers"), "Swift", "swift@guests.example");
        mail().stop();
        try {
            var began = Instant.now();
            assertThat(guest.send().address().toString()).endsWith("done=booked");
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
            // Longer than the outbox needs to try for the first time.
            Thread.sleep(8_000);
        } finally {
            mail().start();
        }
        assertThat(letterTo("swift@guests.example").subject()).isEqualTo("A message from Peerpath");
    }

    @Test
    void everybody_who_booked_is_told_once_when_a_workshop_is_called_off() {
        var workshop = PlaceSeeker.workshop("How do we know it helps");
        new PlaceSeeker(workshop, "Siskin", "siskin@guests.example").send();
        letterTo("siskin@guests.example");

        // Dara leads a course, but of another organisation.
        var lead = browser.signedIn("lead");
        lead.navigate("/workshop/" + workshop);
        assertThat(lead.getByText("Call it off")).hasCount(0);
        assertThat(lead.navigate("/my/workshop/" + workshop).status()).isEqualTo(404);

        var keeper = browser.signedIn("librarian");
        keeper.navigate("/workshop/" + workshop);
        keeper.click("text=Call it off");
        assertThat(Accessibility.findings(keeper)).isEmpty();
        keeper.click("#ask");
        keeper.click("#callOff");
        assertThat(keeper.locator("#notices")).containsText("called off");
        assertThat(keeper.locator("main")).containsText("This workshop does not take place.");
        assertThat(get("/workshop/" + workshop + ".ics").body()).contains("STATUS:CANCELLED");

        var letter = Letters.to("siskin@guests.example", "does not take place");
        keeper.navigate("/my/workshop/" + workshop);
        assertThat(keeper.locator("#callOff")).hasCount(0);
        assertThat(Letters.allTo("siskin@guests.example")).hasSize(2);
        assertThat(letter.subject()).isEqualTo("A message from Peerpath");
    }

    /** The one letter that somebody got. */
    private static Letter letterTo(String address) {
        var letter = Letters.to(address, "");
        assertThat(Letters.allTo(address)).hasSize(1);
        return letter;
    }
}

package org.peerpath.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.workshop.BookingForm;

/** A letter arrives once, says nothing in its subject, and waits for a mail server that is away. */
class OutboxIT extends Peerpath {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_booking_is_confirmed_once_and_can_be_given_back_by_its_letter() throws Exception {
        var form = new BookingForm(address("/book/" + workshop()));
        form.send("Robin Redbreast", "robin.redbreast@guests.example");
        form.send("Robin Redbreast", "robin.redbreast@guests.example");
        var letter = letterTo("robin.redbreast@guests.example");
        assertThat(letter.getSubject()).isEqualTo("A message from Peerpath");
        var link = Pattern.compile("http://[^/\\s]+(/booking/[\\w-]+)").matcher(text(letter));
        assertThat(link.find()).isTrue();

        var page = browser.open(link.group(1));
        assertThat(page.locator("h1")).hasText("Your place is kept.");
        page.click("#giveBackAsk");
        page.click("#giveBack");
        assertThat(page.locator("h1")).hasText("This booking has ended.");
        assertThat(lettersTo("robin.redbreast@guests.example")).hasSize(1);
    }

    @Test
    void a_letter_waits_for_a_mail_server_that_is_away_and_the_page_does_not() throws Exception {
        mail().stop();
        try {
            var began = Instant.now();
            var answer = new BookingForm(address("/book/" + workshop())).send("Swift", "swift@guests.example");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
            // Longer than the outbox needs to try for the first time.
            Thread.sleep(8_000);
        } finally {
            mail().start();
        }
        assertThat(letterTo("swift@guests.example").getSubject()).isEqualTo("A message from Peerpath");
    }

    @Test
    void everybody_who_booked_is_told_once_when_a_workshop_is_called_off() throws Exception {
        var workshop = workshop("How do we know it helps");
        new BookingForm(address("/book/" + workshop)).send("Siskin", "siskin@guests.example");
        letterTo("siskin@guests.example");

        // Dara leads a course, but of another organisation.
        var lead = signedIn("lead");
        lead.navigate("/workshop/" + workshop);
        assertThat(lead.getByText("Call it off")).hasCount(0);
        assertThat(lead.navigate("/my/workshop/" + workshop).status()).isEqualTo(404);

        var keeper = signedIn("librarian");
        keeper.navigate("/workshop/" + workshop);
        keeper.click("text=Call it off");
        assertThat(Accessibility.findings(keeper)).isEmpty();
        keeper.click("#ask");
        keeper.click("#callOff");
        assertThat(keeper.locator("#notices")).containsText("called off");
        assertThat(keeper.locator("main")).containsText("This workshop does not take place.");
        assertThat(get("/workshop/" + workshop + ".ics").body()).contains("STATUS:CANCELLED");

        var until = Instant.now().plus(PATIENCE);
        while (lettersTo("siskin@guests.example").size() < 2 && Instant.now().isBefore(until)) {
            Thread.sleep(250);
        }
        keeper.navigate("/my/workshop/" + workshop);
        assertThat(keeper.locator("#callOff")).hasCount(0);
        assertThat(lettersTo("siskin@guests.example")).hasSize(2);
        var letter = lettersTo("siskin@guests.example").get(1);
        assertThat(letter.getSubject()).isEqualTo("A message from Peerpath");
        assertThat(text(letter)).contains("does not take place");
    }

    private Page signedIn(String account) {
        var page = browser.open("/sign-in");
        page.fill("#email", DemoMode.address(account));
        page.fill("#password", DemoMode.PASSWORD);
        page.click("#send");
        page.waitForURL("**/my");
        return page;
    }

    private static String workshop() {
        return workshop("Training peers");
    }

    private static String workshop(String title) {
        var link = Pattern.compile("/workshop/(\\d+)\">" + title)
                .matcher(get("/workshops", "Accept-Language", "en").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static MimeMessage letterTo(String address) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (lettersTo(address).isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(250);
        }
        assertThat(lettersTo(address)).hasSize(1);
        return lettersTo(address).get(0);
    }

    private static List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage letter) throws Exception {
        var content = letter.getContent();
        return content instanceof String words ? words : GreenMailUtil.getBody(letter);
    }
}

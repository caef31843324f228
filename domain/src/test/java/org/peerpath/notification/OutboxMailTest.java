package org.peerpath.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutboxMailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void the_first_wait_is_short_and_each_next_one_twice_as_long() {
        assertThat(Retry.after(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Retry.after(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Retry.after(5)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void no_wait_is_longer_than_twelve_hours() {
        assertThat(Retry.after(13)).isEqualTo(Duration.ofHours(12));
        assertThat(Retry.after(1_000)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void a_letter_is_tried_for_four_to_five_days() {
        var mail = letter("Rowan");
        var time = NOW;
        while (mail.state() == OutboxState.WAITING) {
            time = mail.nextTryAt();
            mail.failed(time);
        }
        assertThat(mail.state()).isEqualTo(OutboxState.GIVEN_UP);
        assertThat(mail.tries()).isEqualTo(Retry.TRIES);
        assertThat(Duration.between(NOW, time)).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    }

    @Test
    void a_letter_that_was_sent_forgets_what_it_said() {
        var mail = letter("Rowan");
        mail.sent(NOW);
        mail.forgetWords();
        assertThat(mail.state()).isEqualTo(OutboxState.SENT);
        assertThat(mail.words()).containsExactly("");
    }

    @Test
    void a_name_with_line_breaks_stays_one_word_of_the_letter() {
        assertThat(letter("Rowan\r\nBcc: everybody\u2028x").words()).containsExactly("Rowan Bcc: everybody x", "link");
    }

    @Test
    void an_empty_word_keeps_its_place() {
        assertThat(letter("").words()).containsExactly("", "link");
    }

    private static OutboxMail letter(String name) {
        var to = Recipient.address("rowan@example.org", Locale.ENGLISH);
        return new OutboxMail("place:1:BOOKED", Letter.PLACE_BOOKED, to, List.of(name, "link"), NOW);
    }
}

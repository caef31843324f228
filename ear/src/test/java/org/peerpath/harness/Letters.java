package org.peerpath.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters that the server sent, as they lie in the mailboxes. */
public final class Letters {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 250;

    private Letters() {}

    /** The newest letter to somebody that holds these words; waits a while for it to come. */
    public static Letter to(String address, String words) {
        var until = System.currentTimeMillis() + PATIENCE_MILLIS;
        var found = find(address, words);
        while (found.isEmpty() && System.currentTimeMillis() < until) {
            pause();
            found = find(address, words);
        }
        assertThat(found).as("a letter to " + address + " with " + words).isPresent();
        return found.orElseThrow();
    }

    /** The first letter with these words that came after so many others; waits a while for it to come. */
    public static Letter after(String address, int others, String words) {
        var until = System.currentTimeMillis() + PATIENCE_MILLIS;
        var found = later(address, others, words);
        while (found.isEmpty() && System.currentTimeMillis() < until) {
            pause();
            found = later(address, others, words);
        }
        assertThat(found).as("a new letter to " + address + " with " + words).isPresent();
        return found.orElseThrow();
    }

    private static Optional<Letter> later(String address, int others, String words) {
        return allTo(address).stream()
                .skip(others)
                .filter(letter -> letter.body().contains(words))
                .findFirst();
    }

    /** All letters to somebody so far, in the order in which they came. */
    public static List<Letter> allTo(String address) {
        return Arrays.stream(TestServer.mail().getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Letters::read)
                .toList();
    }

    private static Optional<Letter> find(String address, String words) {
        return allTo(address).stream()
                .filter(letter -> letter.body().contains(words))
                .reduce((first, second) -> second);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(address::equals);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(message.getSubject(), String.valueOf(message.getContent()));
        } catch (MessagingException | java.io.IOException broken) {
            return new Letter("", GreenMailUtil.getBody(message));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a letter says. */
    public record Letter(String subject, String body) {
        /** The path of the link in it that begins so. */
        public String path(String start) {
            var link = Pattern.compile(Pattern.quote(start) + "[A-Za-z0-9_-]+").matcher(body);
            assertThat(link.find()).as(body).isTrue();
            return link.group();
        }
    }
}

package org.peerpath.notification.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerpath.notification.OutboxMail;
import org.peerpath.notification.OutboxState;

/**
 * A letter as the demonstration shows it.
 *
 * @param to the address it would have gone to
 * @param lines of its body
 */
public record ReadLetter(
        long id, String to, String subject, String language, Instant writtenAt, OutboxState state, List<Line> lines) {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    static ReadLetter of(OutboxMail mail, String to) {
        var text = LetterText.of(mail);
        var lines = new ArrayList<Line>();
        text.body().lines().forEach(line -> lines.add(line(line)));
        return new ReadLetter(
                mail.id(), to, text.subject(), mail.language().toLanguageTag(), mail.writtenAt(), mail.state(), lines);
    }

    private static Line line(String text) {
        var link = LINK.matcher(text);
        return new Line(text, link.matches() ? link.group(1) : null);
    }

    /**
     * One line.
     *
     * @param path where it leads on this site, if it is a link
     */
    public record Line(String text, @Nullable String path) {}
}

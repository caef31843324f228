package org.peerpath.attestation.service;

import static org.peerpath.attestation.AttestationRule.ANOTHER_LENGTH_IS_IN_STEPS_OF_FIVE;
import static org.peerpath.attestation.AttestationRule.AN_ANSWER_HAS_WORDS;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.LogEntry;

/** Puts what a practice supervisor answered into the question that the trainee reads, in the trainee's language. */
final class AnswerText {
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int STEP = 5;
    private static final int MINUTES_AN_HOUR = 60;

    private final ResourceBundle words;

    AnswerText(Locale language) {
        words = ResourceBundle.getBundle(
                "org.peerpath.attestation.service.AnswerWords",
                language,
                AnswerText.class.getClassLoader(),
                ENGLISH_OTHERWISE);
    }

    /** @param minutes how long the day is as the trainee wrote it down */
    String write(AnswerDraft answer, int minutes) {
        var kind = Objects.requireNonNull(answer.getKind());
        var comment = answer.getWords() == null ? "" : answer.getWords().strip();
        if (kind == AnswerKind.AMEND) {
            var other = length(answer.getMinutes(), minutes);
            return MessageFormat.format(words.getString("amend"), hours(other), hours(minutes), comment)
                    .strip();
        }
        AN_ANSWER_HAS_WORDS.require(!comment.isEmpty());
        return kind == AnswerKind.QUERY ? comment : MessageFormat.format(words.getString("refuse"), comment);
    }

    private static int length(@Nullable Integer minutes, int before) {
        ANOTHER_LENGTH_IS_IN_STEPS_OF_FIVE.require(minutes != null
                && minutes > 0
                && minutes <= LogEntry.DAY_MAX
                && minutes % STEP == 0
                && minutes != before);
        return Objects.requireNonNull(minutes);
    }

    private static String hours(int minutes) {
        var rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}

package org.peerpath.adjustment;

import static org.peerpath.adjustment.AdjustmentRule.AN_ARRANGEMENT_HOLDS_NO_ADDRESS_AND_NO_NUMBER_TO_CALL;
import static org.peerpath.adjustment.AdjustmentRule.AN_ARRANGEMENT_IS_SAID_IN_FEW_WORDS;
import static org.peerpath.adjustment.AdjustmentRule.DAYS_ARE_ONE_TO_THIRTY;
import static org.peerpath.adjustment.AdjustmentRule.IT_BEGINS_TODAY_OR_WITHIN_A_YEAR;
import static org.peerpath.adjustment.AdjustmentRule.IT_ENDS_AFTER_IT_BEGAN;
import static org.peerpath.adjustment.AdjustmentRule.MINUTES_ARE_FIVE_TO_SIXTY_IN_STEPS_OF_FIVE;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed: how much, or in what other way, and from when until when.
 *
 * @param amount minutes or days, whichever the kind counts; 0 where it counts nothing
 * @param words the arrangement; empty where the kind counts something
 * @param until the last day; nothing where no end was agreed
 */
public record AdjustmentTerms(
        AdjustmentKind kind, int amount, String words, LocalDate from, @Nullable LocalDate until) {
    /** Longest arrangement, in characters: there is no room for a story in it. */
    public static final int WORDS_MAX = 200;

    private static final int STEP = 5;
    private static final int MOST_MINUTES = 60;
    private static final int MOST_DAYS = 30;
    private static final int MOST_YEARS = 10;

    /** An address to write to, or a row of digits that could be called. */
    private static final Pattern REACHES_SOMEBODY = Pattern.compile("@|\\d(?:[\\s./()-]?\\d){6,}");

    /** A time of day or a date, which reaches nobody. */
    private static final Pattern SAYS_WHEN = Pattern.compile(
            "(?<![\\d./])(?:\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d{2}|20\\d{2}-\\d{2}-\\d{2}|\\d{1,2}[.:]\\d{2})"
                    + "(?![./]?\\d)");

    public AdjustmentTerms {
        MINUTES_ARE_FIVE_TO_SIXTY_IN_STEPS_OF_FIVE.require(kind != AdjustmentKind.LATE_OR_EARLY || isInSteps(amount));
        DAYS_ARE_ONE_TO_THIRTY.require(kind != AdjustmentKind.MORE_DAYS || amount > 0 && amount <= MOST_DAYS);
        amount = kind == AdjustmentKind.ANOTHER_WAY ? 0 : amount;
        words = kind == AdjustmentKind.ANOTHER_WAY ? words.strip() : "";
        AN_ARRANGEMENT_IS_SAID_IN_FEW_WORDS.require(
                kind != AdjustmentKind.ANOTHER_WAY || !words.isEmpty() && words.length() <= WORDS_MAX);
        AN_ARRANGEMENT_HOLDS_NO_ADDRESS_AND_NO_NUMBER_TO_CALL.require(!REACHES_SOMEBODY
                .matcher(SAYS_WHEN.matcher(words).replaceAll("~"))
                .find());
        IT_ENDS_AFTER_IT_BEGAN.require(
                until == null || !until.isBefore(from) && until.isBefore(from.plusYears(MOST_YEARS)));
    }

    /** Refuses what begins in days that are written down already, or too far ahead to be agreed. */
    public void requireAhead(LocalDate today) {
        IT_BEGINS_TODAY_OR_WITHIN_A_YEAR.require(!from.isBefore(today) && !from.isAfter(today.plusYears(1)));
    }

    private static boolean isInSteps(int minutes) {
        return minutes >= STEP && minutes <= MOST_MINUTES && minutes % STEP == 0;
    }
}

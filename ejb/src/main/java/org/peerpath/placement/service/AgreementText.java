package org.peerpath.placement.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.placement.PlacementTerms;
import org.peerpath.programme.PlacementPlan;

/**
 * Writes the terms of an agreement once, in the language the cohort is taught in. What is signed is this text and nothing
 * behind it, so everything that matters stands in its words.
 */
final class AgreementText {
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int MINUTES_AN_HOUR = 60;

    private final Locale locale;
    private final ResourceBundle words;

    AgreementText(String language) {
        locale = Locale.forLanguageTag(language);
        words = ResourceBundle.getBundle(
                "org.peerpath.placement.service.AgreementWords",
                locale,
                AgreementText.class.getClassLoader(),
                ENGLISH_OTHERWISE);
    }

    String write(
            PlacementPlan plan,
            ProposalFacts trainee,
            SupervisorChoice supervisor,
            PlacementTerms terms,
            String goals) {
        return String.join(
                "\n\n",
                say("who", trainee.trainee(), supervisor.host(), supervisor.name(), trainee.cohort()),
                say("what", plan.title().in(locale), hours(terms.plannedMinutes())),
                say("where", supervisor.host(), supervisor.town(), terms.site()),
                say(
                        "when",
                        date(terms.starts()),
                        date(terms.ends()),
                        terms.zone().getId()),
                say("goals", goals.strip()),
                say("host"),
                say("trainee"),
                say("course"),
                say("bounds"),
                say("privacy"),
                say("change"));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private String date(LocalDate day) {
        // English here is written in Europe: the day stands before the month.
        return locale.equals(Locale.ENGLISH)
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).format(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(day);
    }

    private static String hours(int minutes) {
        var rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + " h" + (rest == 0 ? "" : " " + rest);
    }
}

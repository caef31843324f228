package org.peerpath.placement.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.kernel.WrittenDay;
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
                        WrittenDay.of(terms.starts(), locale),
                        WrittenDay.of(terms.ends(), locale),
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

    private static String hours(int minutes) {
        var rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + " h" + (rest == 0 ? "" : " " + rest);
    }
}

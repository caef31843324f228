package org.peerpath.placement.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.TermField;

/**
 * Writes the terms of an agreement once, in the language the cohort is taught in. What is signed is this text and nothing
 * behind it, so everything that matters stands in its words.
 */
final class AgreementText {
    private static final int MINUTES_AN_HOUR = 60;

    /** Sentences of the house where the three have said nothing of their own. */
    private static final Map<TermField, String> STANDARD =
            new EnumMap<>(Map.of(TermField.BOUNDARIES, "bounds", TermField.CONFIDENTIALITY, "privacy"));

    private final TermWords words;

    AgreementText(String language) {
        words = new TermWords(Locale.forLanguageTag(language));
    }

    /** What a proposal begins with in that field, until somebody says it otherwise. */
    String standard(TermField field) {
        return words.say(Objects.requireNonNull(STANDARD.get(field)));
    }

    String write(AgreementParties parties, AgreementTerms terms) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.say(
                "who",
                parties.trainee(),
                parties.host(),
                parties.names().getOrDefault(terms.supervisorId(), ""),
                parties.cohort()));
        paragraphs.add(words.say("what", parties.placement().in(words.locale()), hours(parties.plannedMinutes())));
        paragraphs.add(words.say("where", parties.host(), parties.town(), terms.site()));
        paragraphs.add(words.say(
                "when",
                WrittenDay.of(terms.starts(), words.locale()),
                WrittenDay.of(terms.ends(), words.locale()),
                parties.zone()));
        var said = new Said(parties, terms);
        said.add(paragraphs, TermField.WEEKLY_HOURS, TermField.DAYS_AND_TIMES, TermField.DAY_HOURS);
        said.add(paragraphs, TermField.SETTING, TermField.SUPPORT_KINDS, TermField.LANGUAGES);
        paragraphs.add(words.say("goals", terms.one(TermField.GOALS).orElse("")));
        said.add(paragraphs, TermField.COMPETENCES);
        paragraphs.add(words.say("host"));
        said.add(paragraphs, TermField.DEPUTIES);
        paragraphs.add(words.say("trainee"));
        paragraphs.add(words.say("course"));
        said.add(paragraphs, TermField.TUTOR);
        said.add(paragraphs, TermField.SUPERVISION_FORM, TermField.SUPERVISION_FREQUENCY, TermField.SUPERVISION_WHO);
        said.add(paragraphs, TermField.MEETING_START, TermField.MEETING_MIDDLE, TermField.MEETING_END);
        paragraphs.add(terms.one(TermField.BOUNDARIES).orElseGet(() -> standard(TermField.BOUNDARIES)));
        paragraphs.add(terms.one(TermField.CONFIDENTIALITY).orElseGet(() -> standard(TermField.CONFIDENTIALITY)));
        said.add(paragraphs, TermField.DATA_RULES);
        said.add(paragraphs, TermField.INSURANCE, TermField.EXPENSES, TermField.PAY);
        said.add(paragraphs, TermField.EMERGENCY, TermField.SAFEGUARDING);
        paragraphs.add(words.say("change"));
        return String.join("\n\n", paragraphs);
    }

    private static String hours(int minutes) {
        var rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + " h" + (rest == 0 ? "" : " " + rest);
    }

    /** What stands in the fields that may be left open. */
    private final class Said {
        private final AgreementParties parties;
        private final AgreementTerms terms;

        Said(AgreementParties parties, AgreementTerms terms) {
            this.parties = parties;
            this.terms = terms;
        }

        /** One paragraph of what is said in these, or none. */
        void add(List<String> paragraphs, TermField... fields) {
            var sentences = Arrays.stream(fields)
                    .filter(field -> !terms.all(field).isEmpty())
                    .map(field -> words.say(
                            "term." + field.name(),
                            words.value(field, terms.all(field), parties.names(), parties.competences())))
                    .collect(Collectors.joining(" "));
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
    }
}

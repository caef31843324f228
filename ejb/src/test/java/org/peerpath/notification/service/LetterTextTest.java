package org.peerpath.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.notification.Letter;

class LetterTextTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final List<String> WORDS = List.of("Róisín", "It’s Tuesday", "w2", "w3", "w4");

    @ParameterizedTest
    @EnumSource(Letter.class)
    void each_letter_has_the_same_gaps_in_each_language(Letter letter) {
        var english = gaps(letter, Locale.ENGLISH);
        assertThat(gaps(letter, Locale.GERMAN)).isEqualTo(english);
        assertThat(gaps(letter, Locale.forLanguageTag("es"))).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void each_letter_begins_with_the_name_and_leaves_no_gap_open(Letter letter) {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"))) {
            var body = LetterText.of(letter, language, WORDS).body();
            assertThat(body.lines().findFirst().orElseThrow()).contains("Róisín");
            assertThat(body).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void the_subject_says_nothing_of_what_the_letter_is_about(String language) {
        for (var letter : Letter.values()) {
            var subject = LetterText.of(letter, Locale.forLanguageTag(language), WORDS)
                    .subject();
            assertThat(subject).contains("Peerpath");
            assertThat(subject.toLowerCase(Locale.ROOT))
                    .doesNotContain("course", "kurs", "curso", "workshop", "taller", "certificate", "zertifikat");
        }
    }

    @Test
    void a_language_without_letters_gets_the_english_one() {
        var french = LetterText.of(Letter.ADMITTED, Locale.FRENCH, WORDS);
        assertThat(french.body()).startsWith("Hello Róisín,");
    }

    @Test
    void a_time_says_its_weekday_and_whose_time_it_is() {
        var moment = ZonedDateTime.of(2026, 11, 24, 17, 0, 0, 0, ZoneId.of("Europe/Dublin"));
        assertThat(LetterWords.dateTime(moment, Locale.ENGLISH)).matches("Tuesday,? 24 November 2026, 17:00 in Dublin");
        assertThat(LetterWords.dateTime(moment, Locale.GERMAN))
                .isEqualTo("Dienstag, 24. November 2026, 17:00 Uhr in Dublin");
        assertThat(LetterWords.dateTime(moment, Locale.forLanguageTag("es")))
                .isEqualTo("martes, 24 de noviembre de 2026, 17:00 en Dublín");
    }

    private static TreeSet<String> gaps(Letter letter, Locale language) {
        var found = new TreeSet<String>();
        var matcher = GAP.matcher(LetterText.bundle(language).getString("Letter." + letter.name()));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}

package org.peerpath.placement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.kernel.Localised;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.TermField;

class AgreementTextTest {
    private static final AgreementParties PARTIES = new AgreementParties(
            "Robin",
            "Casa Horizonte",
            "Valladolid",
            "Autumn group",
            Localised.english("Practice"),
            80 * 60,
            "Europe/Madrid",
            Map.of(2L, "Marta", 3L, "Jon", 4L, "Aoife"),
            Map.of("listen", Localised.english("Listening")));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everything_that_is_set_stands_in_the_words(String language) {
        var said = everything();
        var text = new AgreementText(language).write(PARTIES, AgreementTerms.of(said));
        assertThat(text)
                .contains("Robin", "Casa Horizonte", "Valladolid", "Autumn group", "Marta", "Jon", "Aoife", "Listening")
                .doesNotContain("{0}");
        for (var field : TermField.values()) {
            if (field.kind() == TermField.Kind.WORDS) {
                assertThat(text).contains("words of " + field);
            } else if (field.kind() == TermField.Kind.CHOICES) {
                var words = new TermWords(Locale.forLanguageTag(language));
                assertThat(text).contains(words.choice(field, field.choices().get(0)));
            } else if (field.kind() == TermField.Kind.NUMBER) {
                assertThat(text).contains("9 ");
            }
        }
    }

    @Test
    void the_five_things_a_trainee_is_asked_for_are_enough_and_the_usual_stands_beside_them() {
        var few = Map.of(
                TermField.SITE, List.of("Day centre"),
                TermField.STARTS, List.of("2027-03-01"),
                TermField.ENDS, List.of("2027-06-30"),
                TermField.GOALS, List.of("To listen.\r\n\r\nTo be there."),
                TermField.SUPERVISOR, List.of("2"));
        var text = new AgreementText("en").write(PARTIES, AgreementTerms.of(few));
        assertThat(text)
                .contains("Day centre", "Monday 1 March 2027", "To listen.\n\nTo be there.")
                .contains(new AgreementText("en").standard(TermField.BOUNDARIES))
                .contains(new AgreementText("en").standard(TermField.CONFIDENTIALITY))
                .doesNotContain("\n\n\n");
    }

    @Test
    void every_language_has_every_sentence() throws Exception {
        var keys = keys("");
        assertThat(keys("_de")).isEqualTo(keys);
        assertThat(keys("_es")).isEqualTo(keys);
    }

    private static java.util.Set<Object> keys(String suffix) throws Exception {
        var words = new Properties();
        try (var file = AgreementText.class.getResourceAsStream("AgreementWords" + suffix + ".properties")) {
            words.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
        }
        return words.keySet();
    }

    private static Map<TermField, List<String>> everything() {
        var said = new EnumMap<TermField, List<String>>(TermField.class);
        for (var field : TermField.values()) {
            said.put(
                    field,
                    switch (field.kind()) {
                        case WORDS -> List.of("words of " + field);
                        case DAY -> List.of(field == TermField.STARTS ? "2027-03-01" : "2027-06-30");
                        case NUMBER -> List.of("9");
                        case CHOICES -> field.choices().subList(0, 1);
                        case CODES -> List.of("listen");
                        case PEOPLE ->
                            List.of(field == TermField.SUPERVISOR ? "2" : field == TermField.DEPUTIES ? "3" : "4");
                    });
        }
        return said;
    }
}

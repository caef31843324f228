package org.peerpath.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.kernel.Localised;

class ExplanationsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)");
    private static final Titles CODES = Subject::code;

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                Explanations.class.getName(),
                language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static TreeSet<String> parameters(String text) {
        var found = new TreeSet<String>();
        var matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void every_constant_has_a_text_in_every_language(String language) throws Exception {
        var keys = new ArrayList<String>();
        Stream.of(State.values(), Unit.values(), Who.values(), Mend.values(), Why.values())
                .flatMap(Stream::of)
                .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name())
                .forEach(keys::add);
        // Only the language's own file: a parent must not stand in.
        var own = new Properties();
        var file = "Explanations" + (language.equals("en") ? "" : "_" + language) + ".properties";
        try (var stream = Explanations.class.getResourceAsStream(file)) {
            own.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        assertThat(own.stringPropertyNames()).containsAll(keys);
        assertThat(own.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void every_language_takes_the_same_parameters(String language) {
        var english = words("en");
        var own = words(language);
        for (var key : english.keySet()) {
            assertThat(parameters(own.getString(key))).as(key).isEqualTo(parameters(english.getString(key)));
        }
        for (var why : Why.values()) {
            assertThat(parameters(own.getString("Why." + why.name())))
                    .as(why.name())
                    .hasSize(why.parameters().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void every_reason_becomes_a_sentence_with_its_values(String language) {
        var explanations = Explanations.in(Locale.forLanguageTag(language), CODES);
        for (var why : Why.values()) {
            var reason = new Reason(
                    why,
                    why.parameters().stream().map(ExplanationsTest::example).toList());
            assertThat(explanations.reason(reason))
                    .as(why.name())
                    .doesNotContain("{", "}")
                    .endsWith(".");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, you|your", "de, Sie|Ihr|Ihre|Ihrer|Ihren|Ihrem|Ihnen", "es, usted|su|sus"})
    void whoever_reads_about_somebody_else_is_not_taken_for_them(String language, String you) {
        var others = Explanations.toOthers(Locale.forLanguageTag(language), CODES);
        var said = new ArrayList<String>();
        Stream.of(Why.values())
                .map(why -> new Reason(
                        why,
                        why.parameters().stream().map(ExplanationsTest::example).toList()))
                .map(others::reason)
                .forEach(said::add);
        Stream.of(Mend.values()).map(others::mend).forEach(said::add);
        Stream.of(Who.values()).map(others::who).forEach(said::add);
        assertThat(said)
                .allSatisfy(sentence ->
                        assertThat(sentence).doesNotContain("{", "}").doesNotContainPattern("\\b(" + you + ")\\b"));
    }

    private static Parameter example(Class<? extends Parameter> kind) {
        return Stream.of(
                        Reason.minutes(2790),
                        Reason.count(2),
                        Reason.day(LocalDate.of(2027, 3, 12)),
                        Reason.about(SubjectKind.SESSION, "s10"),
                        new Parameter.Text("1"))
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void every_kind_of_requirement_has_a_headline(String language) {
        var explanations = Explanations.in(Locale.forLanguageTag(language), CODES);
        var evidence = Evidence.of(new Delivery(LocalDate.of(2025, 1, 1), List.of()), List.of());
        for (var requirement : RequirementExamples.ofEveryKind()) {
            var evaluation = Evaluator.evaluate(requirement, evidence, LocalDate.of(2025, 1, 1));
            assertThat(explanations.headline(evaluation)).isNotBlank().doesNotContain("{", "}");
            assertThat(explanations.amount(evaluation)).doesNotContain("{", "}");
        }
    }

    @Test
    void time_is_written_in_hours_and_minutes() {
        var explanations = Explanations.in(Locale.ENGLISH, CODES);
        assertThat(explanations.minutes(2790)).isEqualTo("46 h 30");
        assertThat(explanations.minutes(2405)).isEqualTo("40 h 05");
        assertThat(explanations.minutes(4800)).isEqualTo("80 h");
        assertThat(explanations.minutes(55)).isEqualTo("55 min");
        assertThat(explanations.minutes(0)).isEqualTo("0 h");
        assertThat(explanations.minutes(-65)).isEqualTo("−1 h 05");
    }

    @Test
    void a_day_carries_its_weekday_in_the_reader_s_language() {
        var day = LocalDate.of(2027, 3, 12);
        assertThat(Explanations.in(Locale.UK, CODES).day(day)).isEqualTo("Friday 12 March 2027");
        assertThat(Explanations.in(Locale.GERMANY, CODES).day(day)).isEqualTo("Freitag, 12. März 2027");
        assertThat(Explanations.in(Locale.forLanguageTag("es-ES"), CODES).day(day))
                .isEqualTo("viernes, 12 de marzo de 2027");
    }

    @Test
    void a_language_without_words_is_answered_in_english() {
        assertThat(Explanations.in(Locale.forLanguageTag("fi"), CODES).state(State.NOT_YET))
                .isEqualTo("not yet");
        assertThat(new Localised(Map.of("es", "hola")).in(Locale.GERMAN)).isEqualTo("hola");
    }
}

package org.peerpath.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeReading;
import org.peerpath.programme.TextPath;
import org.peerpath.requirement.RequirementSentences;

class RuleLineTest {

    private static List<RuleLine> lines(Draft draft, String language) {
        var programme = ProgrammeReading.of(draft.text()).definition();
        var lines = new ArrayList<RuleLine>();
        for (var award : programme.awards()) {
            var place = TextPath.of("awards", award.key());
            var locale = Locale.forLanguageTag(language);
            lines.addAll(RuleLine.of(draft, place.then("requirement"), award.requirement(), programme, locale));
            award.renewal()
                    .ifPresent(renewal ->
                            lines.addAll(RuleLine.of(draft, place.then("renewal"), renewal, programme, locale)));
        }
        return lines;
    }

    static Stream<Arguments> filesAndLanguages() {
        return ProgrammeFile.BUNDLED.stream()
                .flatMap(file -> Stream.of("en", "de", "es").map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("filesAndLanguages")
    void every_rule_is_a_sentence_in_every_language(String file, String language) {
        var lines = lines(Draft.of(ProgrammeFile.bundledText(file)), language);
        var unfinished = words(language).getString("unfinished");
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.sentence()).matches("(?s)[\\p{Lu}\\d„“«].*[.:]").doesNotContain("{", "null", "..", " .");
            assertThat(line.sentence()).isNotEqualTo(unfinished);
        });
    }

    @Test
    void every_language_says_the_same_with_the_same_parameters() {
        var english = words("en");
        for (var language : List.of("de", "es")) {
            var own = words(language);
            assertThat(own.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
            for (var key : english.keySet()) {
                assertThat(parameters(own.getString(key))).as(key).isEqualTo(parameters(english.getString(key)));
            }
        }
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                RequirementSentences.class.getName(),
                language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<String> parameters(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void the_rules_of_a_course_read_like_this() {
        var lines = lines(Draft.of(ProgrammeFile.bundledText("peer2peer")), "en");
        assertThat(lines.stream()
                        .map(line -> line.number() + " " + line.sentence())
                        .limit(9)
                        .toList())
                .containsExactly(
                        "1 Attend at least 90 % of the sessions. These must not be missed: “Boundaries in formalised peer support”, “Trauma, suicidality and risk”. What was missed may be made up elsewhere.",
                        "1 Within 24 months of the last session:",
                        "1.1 All of these:",
                        "1.1.1 The same as for the award “Certificate of attendance”.",
                        "1.1.2 At least 30 h of this: “Self-study”. At most 15 h of it may come from recognised prior learning.",
                        "1.1.3 Placements. All of these:",
                        "1.1.3.1 The placement “First placement: change of sides”, at least 40 h. The trainee hands in a report. The host confirms it.",
                        "1.1.3.2 The placement “Second placement: practice”, at least 80 h. The trainee hands in a report. The host confirms it.",
                        "1.1.4 Sign “Code of ethics” (version 1).");
    }

    @Test
    void a_rule_about_something_that_is_gone_says_so_and_the_others_stand() {
        var draft = Draft.of(ProgrammeFile.bundledText("peer2peer"));
        var path = TextPath.parse("components,essay");
        var after = new Draft(draft.text().remove(path));
        assertThat(lines(after, "en")).extracting(RuleLine::sentence).contains("This rule is not complete yet.");
        assertThat(ProgrammeReading.of(after.text()).problems()).hasSize(1);
    }
}

package org.peerpath.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.ComponentKind;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.SessionKind;

/** What comes from elsewhere leaves each bundled file a programme, and every line of it as it was. */
class BroughtPartsTest {
    static final List<String> BUNDLED = ProgrammeFile.BUNDLED;

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void modules_and_quizzes_are_added_and_every_line_stays(String name) {
        var before = ProgrammeFile.bundledText(name);
        var parts = new BroughtParts(Draft.of(before), "de");
        var code = parts.module("Zuhören: “ja” # & mehr");
        var again = parts.module("Zuhören: “ja” # & mehr");
        var question = new LinkedHashMap<String, Object>();
        question.put("code", "q1");
        question.put("text", parts.text("Wer: entscheidet?\n- du"));
        question.put("true-false", "true");
        parts.quiz("Am Ende", 99, 80, List.<Map<String, Object>>of(question));
        var after = parts.draft().text().text();
        var programme = ProgrammeFile.read(after);
        assertThat(after.lines()).containsSubsequence(before.lines().toList());
        assertThat(again).isNotEqualTo(code);
        assertThat(programme.modules()).extracting(module -> module.code()).contains(code, again);
        assertThat(programme.modules().get(programme.modules().size() - 1).sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.kind()).isEqualTo(SessionKind.SELF_STUDY));
        assertThat(programme.components())
                .filteredOn(component -> component.title().texts().containsValue("Am Ende"))
                .singleElement()
                .satisfies(component -> {
                    assertThat(component.kind()).isEqualTo(ComponentKind.QUIZ);
                    assertThat(component.mandatory()).isFalse();
                });
    }

    @Test
    void what_makes_a_draft_too_long_is_told_in_a_sentence() {
        var parts = new BroughtParts(Draft.of(ProgrammeFile.bundledText(BUNDLED.get(0))), "en");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> parts.module("x".repeat(ProgrammeFile.MOST_BYTES)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(DraftingRule.A_DRAFT_IS_NOT_TOO_LONG));
    }
}

package org.peerpath.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.kernel.BusinessRuleViolation;

class PrintedTextTest {
    @Test
    void letters_typed_in_parts_are_composed() {
        assertThat(PrintedText.of("Zoe\u0308 Mu\u0308ller")).isEqualTo("Zoë Müller");
    }

    @Test
    void spaces_are_single_and_only_between_words() {
        assertThat(PrintedText.of("  Ana \u00a0\n María\t")).isEqualTo("Ana María");
    }

    @Test
    void unseen_marks_of_a_pasted_name_are_dropped() {
        assertThat(PrintedText.of("\u200fدانا\u200e \ufeffSol\u00adveig")).isEqualTo("دانا Solveig");
    }

    @Test
    void persian_spelling_keeps_its_joiner() {
        assertThat(PrintedText.of("علی\u200cرضا")).isEqualTo("علی\u200cرضا");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana\u0000",
                "Ana\u0007",
                "Ana\u001b[31m",
                "Ana\u202eluaP",
                "Ana\u2066x",
                "\ud800Ana",
                "Ana\ue000"
            })
    void what_would_disturb_the_line_is_refused(String name) {
        assertThatThrownBy(() -> PrintedText.of(name))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(CertificateRule.PRINTED_TEXT_HAS_NO_CONTROL_CHARACTERS));
    }
}

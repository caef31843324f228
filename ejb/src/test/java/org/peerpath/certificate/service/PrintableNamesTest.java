package org.peerpath.certificate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.certificate.CertificateRule;
import org.peerpath.enrolment.CertificateNameChosen;
import org.peerpath.kernel.BusinessRuleViolation;

/** What is refused at issue is refused while it is typed, and nothing else is. */
class PrintableNamesTest {
    private final PrintableNames names = new PrintableNames();

    @ParameterizedTest
    @ValueSource(
            strings = {"Siobhán Ní Bhriain", "أميرة حداد", "Ελένη Παπαδοπούλου", "Nguyễn Thị Hương", "דוד", "გიორგი"})
    void a_name_in_letters_we_have_is_taken(String name) {
        assertThatCode(() -> chosen(name)).doesNotThrowAnyException();
        assertThat(names.isPrintable(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "Robin 🌻", "สมชาย", "Robin 王"})
    void a_name_with_a_letter_we_cannot_print_is_refused(String name) {
        assertThatThrownBy(() -> chosen(name))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(CertificateRule.A_NAME_HAS_LETTERS_THAT_CAN_BE_PRINTED));
        assertThat(names.isPrintable(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin\u0007", "Robin \u202eKeane"})
    void what_nobody_sees_and_paper_cannot_show_is_refused(String name) {
        assertThatThrownBy(() -> chosen(name))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(CertificateRule.PRINTED_TEXT_HAS_NO_CONTROL_CHARACTERS));
        assertThat(names.isPrintable(name)).isFalse();
    }

    private void chosen(String name) {
        names.chosen(new CertificateNameChosen(1, name));
    }
}

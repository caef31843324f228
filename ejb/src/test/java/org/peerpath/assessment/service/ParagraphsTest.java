package org.peerpath.assessment.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void a_text_keeps_its_paragraphs_and_stays_text() {
        assertThat(Paragraphs.of("One <b>road</b>\n\n  Two\r\n\r\n")).containsExactly("One <b>road</b>", "Two");
    }

    @Test
    void words_are_counted_as_people_count_them() {
        assertThat(Paragraphs.words("It’s a well-known road – 40 hours, señora."))
                .isEqualTo(7);
        assertThat(Paragraphs.words(" \n ")).isZero();
    }
}

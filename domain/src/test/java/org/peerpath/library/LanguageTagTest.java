package org.peerpath.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @Test
    void spoken_and_signed_languages_are_read_in_their_usual_writing() {
        assertThat(LanguageTag.read("ES")).contains("es");
        assertThat(LanguageTag.read("pt-br")).contains("pt-BR");
        assertThat(LanguageTag.read("gsg")).contains("gsg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "e", "es'--", "%", "en_US", "und", "x-private", "abcdefghijklmnopqrstuvwxyz"})
    void anything_else_is_no_language(String typed) {
        assertThat(LanguageTag.read(typed)).isEmpty();
    }
}

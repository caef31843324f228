package org.peerpath.library.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ItemTextTest {
    @Test
    void a_reader_gets_their_own_language() {
        assertThat(shownTo("de", "en", "de", "pl")).isEqualTo("de");
    }

    @Test
    void a_sister_of_their_language_is_nearer_than_english() {
        assertThat(shownTo("es", "en", "es-AR")).isEqualTo("es-AR");
    }

    @Test
    void english_stands_in_for_a_language_that_is_missing() {
        assertThat(shownTo("de", "pl", "en")).isEqualTo("en");
    }

    @Test
    void something_is_better_than_nothing() {
        assertThat(shownTo("de", "uk", "pl")).isEqualTo("pl");
    }

    private static String shownTo(String reader, String... described) {
        var texts = List.of(described).stream()
                .map(language -> new ItemText(1, language, "T", "S", null, null))
                .toList();
        return ItemText.best(texts, Locale.forLanguageTag(reader)).language();
    }
}

package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but a language of ours becomes a locale, whatever is sent. */
class LanguagesTest {
    @Test
    void a_region_speaks_its_language() {
        assertThat(Languages.supported("de-AT")).contains(Locale.GERMAN);
        assertThat(Languages.supported("es")).contains(Locale.forLanguageTag("es"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "d", "den", "DE", "de'><script>", "../de"})
    void what_we_do_not_speak_is_refused(String tag) {
        assertThat(Languages.supported(tag)).isEmpty();
    }

    @Test
    void the_first_wish_we_can_meet_wins_and_english_is_left() {
        assertThat(Languages.preferred(List.of(Locale.FRENCH, Locale.GERMANY, Locale.ENGLISH)))
                .isEqualTo(Locale.GERMAN);
        assertThat(Languages.preferred(List.of(Locale.FRENCH))).isEqualTo(Locale.ENGLISH);
    }
}

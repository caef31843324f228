package org.peerpath.library.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.library.ResourceKind;
import org.peerpath.library.Topic;
import org.peerpath.organisation.PeerSupportType;

class LibraryFilterTest {
    @Test
    void an_address_without_a_question_finds_everything() {
        var typed = typed(null, null, null);
        assertThat(LibraryFilter.of(typed)).isEqualTo(LibraryFilter.EVERYTHING);
        assertThat(LibraryFilter.of(typed).understands(typed)).isTrue();
    }

    @Test
    void each_choice_is_read() {
        var filter = LibraryFilter.of(
                new LibraryFilter.Typed(" Grenzen ", "PODCAST", "FAMILY", "TRAUMA", "DE", "international"));
        assertThat(filter)
                .isEqualTo(new LibraryFilter(
                        "Grenzen", ResourceKind.PODCAST, PeerSupportType.FAMILY, Topic.TRAUMA, "de", "international"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "es", "ESP", "%", "' or 1=1 --", "GB\u0000", "EL"})
    void a_country_nobody_knows_is_left_out_and_said(String country) {
        var typed = typed(null, null, country);
        assertThat(LibraryFilter.of(typed).country()).isNull();
        assertThat(LibraryFilter.of(typed).understands(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"podcast", "PODCAST,VIDEO", "org.peerpath.library.ResourceKind.PODCAST", "0", "<script>"})
    void a_kind_nobody_knows_is_left_out_and_said(String kind) {
        var typed = typed(null, kind, null);
        assertThat(LibraryFilter.of(typed).kind()).isNull();
        assertThat(LibraryFilter.of(typed).understands(typed)).isFalse();
    }

    @Test
    void a_text_of_ten_thousand_characters_is_cut_and_said() {
        var typed = typed("x".repeat(10_000), null, null);
        assertThat(LibraryFilter.of(typed).words()).hasSize(120);
        assertThat(LibraryFilter.of(typed).understands(typed)).isFalse();
    }

    @Test
    void a_percent_sign_is_only_a_percent_sign() {
        assertThat(LibraryQuestion.literally("50%_!")).isEqualTo("50!%!_!!");
    }

    @Test
    void nothing_typed_ever_becomes_part_of_the_query() {
        var filter =
                LibraryFilter.of(new LibraryFilter.Typed("x') or 1=1 --", "PODCAST", "FAMILY", "TRAUMA", "de", "DE"));
        assertThat(LibraryQuestion.of(filter).from())
                .doesNotContain("1=1", "PODCAST", "FAMILY", "TRAUMA", "'de'", "DE")
                .contains(":word0", ":kind", ":type", ":topic", ":language", ":country");
    }

    private static LibraryFilter.Typed typed(@Nullable String words, @Nullable String kind, @Nullable String country) {
        return new LibraryFilter.Typed(words, kind, null, null, null, country);
    }
}

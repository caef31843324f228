package org.peerpath.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.PeerSupportType;

class DirectoryFilterTest {
    @Test
    void each_choice_is_read() {
        var typed = new DirectoryFilter.Typed("GR", "FAMILY", "pt-BR", "NETWORK");
        assertThat(DirectoryFilter.of(typed))
                .isEqualTo(new DirectoryFilter("GR", PeerSupportType.FAMILY, "pt-BR", OrganisationKind.NETWORK));
        assertThat(DirectoryFilter.of(typed).understands(typed)).isTrue();
    }

    @Test
    void no_choice_is_the_whole_directory() {
        assertThat(DirectoryFilter.of(new DirectoryFilter.Typed(null, "", null, ""))
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EL", "UK", "gr", "%", "'; drop table organisation; --", "GB\u0000"})
    void a_country_nobody_knows_is_left_out_and_said(String country) {
        var typed = typed(country, null);
        assertThat(DirectoryFilter.of(typed).country()).isNull();
        assertThat(DirectoryFilter.of(typed).understands(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "e_", "de,en", "d", "de%", "DE", "de\n"})
    void a_language_cannot_smuggle_a_pattern(String language) {
        assertThat(DirectoryFilter.of(typed(null, language)).language()).isNull();
    }

    @Test
    void ten_thousand_characters_are_left_out() {
        var typed = typed("D".repeat(10_000), "e".repeat(10_000));
        assertThat(DirectoryFilter.of(typed).isEmpty()).isTrue();
    }

    @Test
    void nothing_chosen_ever_becomes_part_of_the_query() {
        var filter = DirectoryFilter.of(new DirectoryFilter.Typed("DE", "FAMILY", "tr", "NGO"));
        assertThat(DirectoryQuestion.of(filter, LocalDate.EPOCH)
                        .after("x' or 1=1", 5L)
                        .from())
                .doesNotContain("DE", "FAMILY", "tr'", "NGO", "1=1");
    }

    private static DirectoryFilter.Typed typed(@Nullable String country, @Nullable String language) {
        return new DirectoryFilter.Typed(country, null, language, null);
    }
}

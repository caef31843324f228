package org.peerpath.variant.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantSlugTest {
    private static String of(String owners, String organisation, String... taken) {
        return VariantSlug.of(owners, organisation, Set.of(taken)::contains);
    }

    @Test
    void a_variant_is_found_under_the_word_of_its_programme_and_who_runs_it() {
        assertThat(of("ex-in", "Bergpfad Akademie")).isEqualTo("ex-in-bergpfad-akademie");
        assertThat(of("ex-in", "Camino Común, S.L.")).isEqualTo("ex-in-camino-comun-s-l");
        assertThat(of("ex-in", "Ομάδα")).isEqualTo("ex-in-local");
    }

    @Test
    void it_is_a_code_that_nothing_else_has_however_long_the_names_are() {
        var lengthy = of("us-state-with-renewal", "The Very Long Name of a Training House");
        assertThat(lengthy).hasSizeLessThanOrEqualTo(40).matches("[a-z0-9][a-z0-9.-]*[a-z0-9]");
        var second = of("us-state-with-renewal", "The Very Long Name of a Training House", lengthy);
        assertThat(second).hasSizeLessThanOrEqualTo(40).endsWith("-2");
        assertThat(of("ex-in", "House", "ex-in-house", "ex-in-house-2")).isEqualTo("ex-in-house-3");
    }
}

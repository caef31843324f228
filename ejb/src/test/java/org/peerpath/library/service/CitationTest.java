package org.peerpath.library.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.library.EvidenceKind;
import org.peerpath.library.ResourceKind;

class CitationTest {
    @Test
    void who_when_what_where() {
        assertThat(cite("Jenn Cusick", 2022, "BCcampus", "https://opentextbc.ca/peersupport/"))
                .isEqualTo("Jenn Cusick (2022). Walking beside. BCcampus. https://opentextbc.ca/peersupport/");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(cite(null, null, null, null)).isEqualTo("Walking beside.");
        assertThat(cite(null, 2022, null, null)).isEqualTo("(2022). Walking beside.");
    }

    private static String cite(
            @Nullable String author, @Nullable Integer year, @Nullable String publisher, @Nullable String url) {
        var head = new ItemHead(
                1, ResourceKind.ARTICLE, LocalDate.EPOCH, null, false, author, null, year, Set.of(), false);
        var text = new ItemText(1, "en", "Walking beside", "On company.", null, null);
        return Citation.of(
                new ItemRow(head, text, List.of(), List.of()),
                new ItemFacts(publisher, url, null, null, EvidenceKind.NOT_STATED, Set.of(), false, false, false));
    }
}

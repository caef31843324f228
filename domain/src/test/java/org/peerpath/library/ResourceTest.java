package org.peerpath.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_described_item_in_a_known_language_is_published() {
        var item = described();
        item.publish(TODAY);
        assertThat(item.state()).isEqualTo(ResourceState.PUBLISHED);
    }

    @Test
    void an_item_without_a_description_stays_a_draft() {
        var item = bare();
        item.speak(List.of("en"));
        assertThatThrownBy(() -> item.publish(TODAY)).hasMessage("LibraryRule.A_PUBLISHED_ITEM_IS_DESCRIBED");
        item.describe(text("en", "Walking beside", " "));
        assertThatThrownBy(() -> item.publish(TODAY)).hasMessage("LibraryRule.A_PUBLISHED_ITEM_IS_DESCRIBED");
        assertThat(item.state()).isEqualTo(ResourceState.DRAFT);
    }

    @Test
    void an_item_says_in_which_language_it_is() {
        var item = bare();
        item.describe(text("en", "Walking beside", "On company."));
        assertThatThrownBy(() -> item.publish(TODAY)).hasMessage("LibraryRule.A_PUBLISHED_ITEM_NAMES_ITS_LANGUAGE");
    }

    @Test
    void each_language_has_one_description() {
        var item = described();
        assertThatThrownBy(() -> item.describe(text("EN", "Again", "Again.")))
                .hasMessage("LibraryRule.ONE_DESCRIPTION_FOR_EACH_LANGUAGE");
    }

    @Test
    void a_link_cannot_be_a_script() {
        assertThatThrownBy(() -> bare().link("javascript:alert(1)", null))
                .hasMessage("LibraryRule.A_LINK_IS_A_WEB_ADDRESS");
        assertThatThrownBy(() -> bare().link(null, "10.1371/\"><script>alert(1)</script> "))
                .hasMessage("LibraryRule.A_DOI_BEGINS_WITH_TEN");
    }

    @Test
    void a_licence_is_a_name_and_not_a_sentence() {
        assertThatThrownBy(() -> bare().license("free for everybody"))
                .hasMessage("LibraryRule.A_LICENCE_IS_AN_SPDX_NAME");
    }

    @Test
    void only_what_is_shown_can_be_hidden() {
        assertThatThrownBy(() -> described().hide()).hasMessage("LibraryRule.ONLY_PUBLISHED_ITEMS_ARE_HIDDEN");
    }

    @Test
    void the_maker_is_searched_with_the_title_without_capitals_or_accents() {
        var text = text("fr", "Être à côté", "Récit.");
        text.makeSearchable("Zoë Łęcka");
        assertThat(text.searchText()).contains("etre a cote").contains("zoe");
    }

    @Test
    void an_extraordinary_text_still_fits_its_column() {
        var text = text("ar", "\uFDFA".repeat(300), "\uFDFA".repeat(2000));
        text.makeSearchable("");
        assertThat(text.searchText()).hasSizeLessThanOrEqualTo(5000);
    }

    private static Resource bare() {
        return new Resource(
                ResourceKind.ARTICLE, EvidenceKind.EXPERIENCE_BASED, new Credits("Ada Moran", null, null, 2025));
    }

    private static Resource described() {
        var item = bare();
        item.describe(text("en", "Walking beside", "On company."));
        item.speak(List.of("en"));
        return item;
    }

    private static ResourceText text(String language, String title, String summary) {
        return new ResourceText(language, title, summary, null, null);
    }
}

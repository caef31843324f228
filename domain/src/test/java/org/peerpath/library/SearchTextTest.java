package org.peerpath.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void words_are_compared_without_capitals_and_accents() {
        assertThat(SearchText.words("  Recuperación  ÜBER Grenzen "))
                .containsExactly("recuperacion", "uber", "grenzen");
    }

    @Test
    void greek_cyrillic_and_arabic_words_are_kept() {
        assertThat(SearchText.words("Ανάρρωση підтримка التعافي")).containsExactly("αναρρωση", "підтримка", "التعافي");
    }

    @Test
    void what_no_database_can_store_is_left_out() {
        assertThat(SearchText.words("a\u0000b \uD800c")).containsExactly("a", "b", "c");
        assertThat(SearchText.tidy("a\u0000\r\nb")).isEqualTo("a b");
    }

    @Test
    void ten_thousand_characters_become_one_short_line() {
        assertThat(SearchText.tidy("x".repeat(10_000))).hasSize(SearchText.MAX_LENGTH);
        assertThat(SearchText.words("a b c d e f g h i j k l ".repeat(500))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void an_emoji_cut_in_the_middle_leaves_nothing_broken() {
        var tidy = SearchText.tidy("x".repeat(SearchText.MAX_LENGTH - 1) + "\uD83D\uDE00");
        assertThat(tidy).isEqualTo("x".repeat(SearchText.MAX_LENGTH - 1));
    }

    @Test
    void nothing_typed_is_no_word() {
        assertThat(SearchText.words(" \t ")).isEmpty();
    }
}

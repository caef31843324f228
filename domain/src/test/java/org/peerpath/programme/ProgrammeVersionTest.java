package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgrammeVersionTest {
    @Test
    void the_same_words_after_a_newer_version_of_the_owners_are_news() {
        var variant = new ProgrammeVersion(1, 2, 1, "slug: here");
        variant.follow(7L);
        assertThat(variant.says("slug: here", 7L)).isTrue();
        assertThat(variant.says("slug: here", 8L)).isFalse();
        assertThat(variant.says("slug: there", 7L)).isFalse();
        variant.follow(8L);
        assertThat(variant.says("slug: here", 8L)).isTrue();
        assertThat(new ProgrammeVersion(1, 2, 1, "slug: here").says("slug: here", null))
                .as("a programme of one’s own")
                .isTrue();
    }
}

package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to Peerpath never ends on another site. */
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/library", "/workshop/12", "/library?q=Grenzen&kind=TOOL", "/item/7#notes", "/x?q=a%20b"})
    void an_address_of_ours_stays(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/a\\b",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/\tevil",
                "/a\u0000",
                "/<script>",
                "/\"onclick",
                "/ //evil",
                " //evil.example",
                "evil.example",
                "/é"
            })
    void anything_that_could_lead_elsewhere_becomes_the_home_page(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void nothing_and_far_too_much_become_the_home_page() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
        assertThat(LocalPath.orHome("/" + "a".repeat(2000))).isEqualTo("/");
    }
}

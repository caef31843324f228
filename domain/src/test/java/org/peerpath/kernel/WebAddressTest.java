package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://opentextbc.ca/peersupport/", "http://example.org", "HTTPS://example.org/a?b=c#d"})
    void an_address_of_the_web_may_become_a_link(String address) {
        assertThat(WebAddress.isSafe(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "https:///path",
                "https://name:secret@example.org",
                "https://example.org/with space",
                "https://example.org/\u0000",
                "java\nscript:alert(1)"
            })
    void nothing_else_does(String address) {
        assertThat(WebAddress.isSafe(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {281, 10_000})
    void an_endless_address_is_refused(int path) {
        assertThat(WebAddress.isSafe("https://example.org/" + "a".repeat(path))).isFalse();
    }
}

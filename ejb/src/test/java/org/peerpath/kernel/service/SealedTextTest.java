package org.peerpath.kernel.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedTextTest {
    private final SealedText mine = new SealedText(new byte[32]);

    @Test
    void a_sealed_text_opens_with_its_key_at_its_place() {
        var sealed = mine.seal("only for me".getBytes(UTF_8), "reflection:1");
        assertThat(new String(mine.open(sealed, "reflection:1"), UTF_8)).isEqualTo("only for me");
    }

    @Test
    void a_sealed_text_shows_nothing_of_itself_and_differs_each_time() {
        var sealed = mine.seal("only for me".getBytes(UTF_8), "reflection:1");
        assertThat(new String(sealed, UTF_8)).doesNotContain("only");
        assertThat(sealed).isNotEqualTo(mine.seal("only for me".getBytes(UTF_8), "reflection:1"));
    }

    @Test
    void it_does_not_open_elsewhere_altered_or_with_another_key() {
        var sealed = mine.seal("only for me".getBytes(UTF_8), "reflection:1");
        var other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> mine.open(sealed, "reflection:2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SealedText(other).open(sealed, "reflection:1"))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> mine.open(sealed, "reflection:1")).isInstanceOf(IllegalStateException.class);
    }
}

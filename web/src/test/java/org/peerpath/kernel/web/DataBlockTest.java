package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataBlockTest {
    @Test
    void nothing_in_it_ends_the_block_or_begins_an_element() {
        var hostile = "{\"name\":\"</script><script>alert(1)</script><!-- &lt; \u2028\"}";
        assertThat(DataBlock.inert(hostile))
                .doesNotContain("<", ">", "&", "\u2028")
                .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"
                        + "\\u003c!-- \\u0026lt; \\u2028\"}");
    }
}

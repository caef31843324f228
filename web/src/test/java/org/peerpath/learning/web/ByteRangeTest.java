package org.peerpath.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Test
    void a_player_gets_the_part_it_asks_for() {
        assertThat(ByteRange.asked("bytes=0-99", 1000)).isEqualTo(new ByteRange(0, 99, true));
        assertThat(ByteRange.asked("bytes=900-", 1000)).isEqualTo(new ByteRange(900, 999, true));
        assertThat(ByteRange.asked("bytes=-100", 1000)).isEqualTo(new ByteRange(900, 999, true));
        assertThat(ByteRange.asked("bytes=900-5000", 1000)).isEqualTo(new ByteRange(900, 999, true));
        assertThat(ByteRange.asked("bytes=-5000", 1000)).isEqualTo(new ByteRange(0, 999, true));
    }

    @Test
    void what_lies_beyond_the_end_is_said_to_be_beyond_it() {
        assertThat(ByteRange.asked("bytes=1000-", 1000).isBeyond()).isTrue();
        assertThat(ByteRange.asked("bytes=-0", 1000).isBeyond()).isTrue();
    }

    @Test
    void other_words_get_everything() {
        for (var words :
                List.of("", "bytes=-", "bytes=1-2,4-5", "lines=1-2", "bytes=5-2", "bytes=99999999999999999-")) {
            assertThat(ByteRange.asked(words, 1000)).as(words).isEqualTo(new ByteRange(0, 999, false));
        }
        assertThat(ByteRange.asked(null, 1000).length()).isEqualTo(1000);
    }
}

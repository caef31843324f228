package org.peerpath.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebVttTest {
    private static final String CUE = "00:01.000 --> 00:04.000\nGood morning.\n";

    @Test
    void captions_that_a_browser_reads_are_taken() {
        for (var good : List.of(
                "WEBVTT\n\n" + CUE,
                "WEBVTT - made by hand\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000 align:start\r\nHello\r\n",
                "WEBVTT\n\nNOTE nothing\n\n100:00:01.000 --> 100:00:04.000\nLate\n")) {
            assertThat(WebVtt.read(bytes(good))).as(good).isPresent();
        }
        assertThat(WebVtt.read(bytes("\uFEFFWEBVTT\n\n" + CUE)))
                .hasValueSatisfying(read ->
                        assertThat(new String(read, StandardCharsets.UTF_8)).startsWith("WEBVTT"));
    }

    @Test
    void what_is_no_caption_is_refused_before_somebody_needs_it() {
        for (var bad : List.of(
                "",
                "WEBVTT",
                "WEBVTT\n\nno times here\n",
                "WEBVTTX\n\n" + CUE,
                "1\n00:00:01,000 --> 00:00:04,000\nSubRip\n",
                "WEBVTT\n\n00:04.000 --> 00:01.000\nBackwards\n",
                "WEBVTT\n\n00:61.000 --> 00:62.000\nNo such second\n",
                "<html>WEBVTT</html>",
                "WEBVTT\n\n" + CUE + "\0")) {
            assertThat(WebVtt.read(bytes(bad))).as(bad).isEmpty();
        }
        assertThat(WebVtt.read(new byte[] {'W', 'E', 'B', 'V', 'T', 'T', '\n', (byte) 0xff}))
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void people_can_write_with_a_little_shape() {
        assertThat(Markdown.toHtml("# One\n\nWords *said* **aloud**.\n\n3. three\n4. four\n\n> quoted\n\n`code`"))
                .contains("<h2>One</h2>", "<em>said</em>", "<strong>aloud</strong>", "<ol start=\"3\">")
                .contains("<blockquote>", "<code>code</code>");
        assertThat(Markdown.toHtml("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<th>a</th>", "<td>2</td>");
    }

    @Test
    void typed_html_is_shown_and_means_nothing() {
        assertThat(Markdown.toHtml("<script>alert(1)</script>"))
                .doesNotContain("<script")
                .contains("alert(1)");
        assertThat(Markdown.toHtml("a <img src=x onerror=alert(1)> b"))
                .doesNotContain("<img")
                .contains("&lt;img");
        assertThat(Markdown.toHtml("<style>body{display:none}</style>")).doesNotContain("<style");
    }

    @Test
    void a_link_leads_to_a_web_address_or_nowhere() {
        assertThat(Markdown.toHtml("[a](https://example.org/b)"))
                .contains("href=\"https://example.org/b\"")
                .contains("noreferrer");
        assertThat(Markdown.toHtml("[a](/help-now)")).contains("href=\"/help-now\"");
        for (var bad : List.of(
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:x)",
                "<javascript:alert(1)>",
                "[a](&#106;avascript:alert(1))",
                "[a](https://example.org \"\\\" onmouseover=alert(1)\")")) {
            assertThat(Markdown.toHtml(bad).replace("https://example.org", ""))
                    .as(bad)
                    .doesNotContainPattern("(?i)href=\"[^\"]*(javascript|data|vbscript)")
                    .doesNotContainPattern("<[^>]*onmouseover");
        }
    }

    @Test
    void a_picture_is_named_and_not_fetched() {
        assertThat(Markdown.toHtml("Look: ![a *quiet* room](https://example.org/spy.png) there"))
                .doesNotContain("<img", "spy.png")
                .contains("Look: a <em>quiet</em> room there");
    }

    @Test
    void hostile_depth_is_answered_at_once() {
        var hostile = List.of(
                "> ".repeat(20_000),
                "* ".repeat(20_000) + "a",
                "[".repeat(40_000),
                "![".repeat(20_000),
                "*a ".repeat(13_000),
                "**a ".repeat(10_000) + " b**".repeat(10),
                "[a](".repeat(10_000),
                "`".repeat(39_999) + "a",
                "<".repeat(40_000),
                "_*".repeat(20_000) + "a",
                ("[a\n".repeat(10_000)),
                ("*a\n".repeat(13_000)),
                ("| a ".repeat(8_000)) + "\n" + "|---".repeat(8_000),
                "&".repeat(40_000),
                "1. ".repeat(13_000));
        for (var text : hostile) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> Markdown.toHtml(text), text.substring(0, 12));
        }
    }
}

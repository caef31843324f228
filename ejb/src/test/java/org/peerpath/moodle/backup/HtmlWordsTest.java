package org.peerpath.moodle.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

class HtmlWordsTest {
    private static String markdown(String html) {
        return HtmlWords.of(html, "en").markdown();
    }

    @Test
    void headings_lists_and_marks_keep_their_shape() {
        assertThat(markdown("<h4>One</h4><p>a <b>bold </b>and <i>soft</i></p><h5>Two</h5>"
                        + "<ul><li>x</li><li>y<ol><li>z</li></ol></li></ul><blockquote>said</blockquote>"))
                .isEqualTo("# One\n\na **bold** and *soft*\n\n## Two\n\n- x\n- y\n\n  1. z\n\n> said");
    }

    @Test
    void a_table_stays_one_and_a_table_for_layout_becomes_its_words() {
        assertThat(markdown("<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td></td></tr></table>"))
                .isEqualTo("| A | B |\n| --- | --- |\n| 1\\|2 |  |");
        var layout = HtmlWords.of("<table><tr><td><p>a</p></td></tr></table>", "en");
        assertThat(layout.markdown()).isEqualTo("a");
        assertThat(layout.remarks()).containsExactly(Remark.of(RemarkKind.LAYOUT));
    }

    @Test
    void words_that_look_like_marks_stay_words() {
        assertThat(markdown("<p># no *heading* [x](y) &lt;b&gt; &amp;amp;</p><p>1. not a list</p><p>- nor this</p>"))
                .isEqualTo("\\# no \\*heading\\* \\[x\\](y) \\<b> \\&amp;\n\n1\\. not a list\n\n\\- nor this");
    }

    @Test
    void what_does_something_stays_behind() {
        var words = HtmlWords.of(
                "<p onclick=\"x()\">a<script>alert(1)</script><a href=\"javascript:x()\">b</a></p>"
                        + "<form><input></form><style>p{}</style><!-- c -->",
                "en");
        assertThat(words.markdown()).isEqualTo("ab");
        assertThat(words.remarks())
                .contains(Remark.of(RemarkKind.ACTIVE_PARTS), new Remark(RemarkKind.UNSAFE_LINK, "b"));
    }

    @Test
    void films_of_other_sites_become_links() {
        var words = HtmlWords.of("<iframe src=\"//video.example/1\" title=\"Our film\"></iframe>", "en");
        assertThat(words.markdown()).isEqualTo("[Our film](<https://video.example/1>)");
        assertThat(words.remarks()).containsExactly(new Remark(RemarkKind.EMBEDDED, "Our film"));
    }

    @Test
    void of_several_languages_the_one_meant_stays() {
        var html =
                "<p><span class=\"multilang\" lang=\"en\">Hope</span><span class=\"multilang\" lang=\"de\">Hoffnung</span></p>";
        assertThat(HtmlWords.of(html, "de").markdown()).isEqualTo("Hoffnung");
        assertThat(HtmlWords.of(html, "fr").markdown()).isEqualTo("HopeHoffnung");
    }

    @Test
    void marks_that_turn_words_around_are_taken_out() {
        assertThat(markdown("<p>a\u202Egpj.exe\u0007</p>")).isEqualTo("agpj.exe");
    }

    @Test
    void deep_and_long_html_takes_no_time() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            markdown("<div>".repeat(100_000) + "x");
            markdown("<ul><li>".repeat(20_000) + "x");
            markdown("<table><tr><td>".repeat(5_000) + "x");
            markdown("<b>".repeat(100_000) + "x");
            markdown("<p>" + "*[_".repeat(300_000));
        });
    }

    @Test
    void a_table_that_is_wide_once_and_then_long_does_not_grow() {
        var html = "<table><tr>" + "<td>x".repeat(20_000) + "</tr>" + "<tr></tr>".repeat(20_000) + "</table>";
        var words = Assertions.assertTimeout(Duration.ofSeconds(10), () -> HtmlWords.of(html, "en"));
        assertThat(words.markdown().length()).isLessThan(1_000_000);
        assertThat(words.remarks()).extracting(Remark::kind).contains(RemarkKind.LAYOUT);
    }
}

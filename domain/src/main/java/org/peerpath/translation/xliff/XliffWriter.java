package org.peerpath.translation.xliff;

import java.util.List;
import java.util.function.IntFunction;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.TranslationState;
import org.peerpath.translation.WordsHash;

/**
 * Writes what is to be translated as XLIFF 2.1. Markdown and placeholders stand in it as they are, in one segment for each
 * text, so that nothing is put together anew when it comes back.
 */
public final class XliffWriter {
    /** How a file says of which programme it is. */
    static final String ORIGINAL = "peerpath:programme:";

    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String OURS = "urn:peerpath:translation";

    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final String source;
    private final String target;

    private final IntFunction<String> atMost;

    private XliffWriter(String source, String target, IntFunction<String> atMost) {
        this.source = source;
        this.target = target;
        this.atMost = atMost;
    }

    /**
     * A text and how it stands with it.
     *
     * @param fixed whether it can no longer be changed
     */
    public record Line(MultilingualText text, TranslationState state, boolean fixed) {}

    /**
     * @param programme the word by which it is known
     * @param number of its version
     * @param atMost says to whoever translates how many characters a text may have
     */
    public static String write(
            String programme, int number, String source, String target, List<Line> lines, IntFunction<String> atMost) {
        var writer = new XliffWriter(source, target, atMost);
        writer.document(ORIGINAL + programme + "/" + number, lines);
        return writer.out.toString();
    }

    private void document(String original, List<Line> lines) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"")
                .append(CORE);
        out.append("\" xmlns:pp=\"").append(OURS).append("\" version=\"2.1\" srcLang=\"");
        escape(source);
        out.append("\" trgLang=\"");
        escape(target);
        out.append("\">\n");
        file(
                "programme",
                original,
                lines.stream().filter(line -> !line.text().isLearning()).toList());
        file(
                "learning",
                original,
                lines.stream().filter(line -> line.text().isLearning()).toList());
        out.append("</xliff>\n");
    }

    private void file(String id, String original, List<Line> lines) {
        var said =
                lines.stream().filter(line -> !line.text().in(source).isEmpty()).toList();
        if (said.isEmpty()) {
            return;
        }
        out.append("  <file id=\"").append(id).append("\" original=\"");
        escape(original);
        out.append("\" canResegment=\"no\" xml:space=\"preserve\">\n");
        said.forEach(this::unit);
        out.append("  </file>\n");
    }

    private void unit(Line line) {
        var text = line.text();
        var words = text.in(target);
        out.append("    <unit id=\"").append(UnitId.of(text.place())).append("\" name=\"");
        escape(text.place());
        out.append("\" pp:was=\"").append(WordsHash.of(words)).append("\">\n      <notes>\n");
        note("place", text.called());
        note("length", atMost.apply(text.most()));
        out.append("      </notes>\n      <segment ").append(state(line)).append(">\n        <source>");
        words(text.in(source));
        out.append("</source>\n");
        if (!words.isEmpty()) {
            out.append("        <target>");
            words(words);
            out.append("</target>\n");
        }
        out.append("      </segment>\n    </unit>\n");
    }

    private static String state(Line line) {
        return switch (line.state()) {
            case MISSING -> "state=\"initial\"";
            case OUTDATED -> "state=\"initial\" subState=\"peerpath:outdated\"";
            case WRITTEN -> "state=\"translated\"";
            case READ_BY_ITS_WRITER -> "state=\"translated\" subState=\"peerpath:read-by-its-writer\"";
            case REVIEWED -> line.fixed() ? "state=\"final\"" : "state=\"reviewed\"";
        };
    }

    private void note(String category, String words) {
        out.append("        <note category=\"").append(category).append("\">");
        escape(words);
        out.append("</note>\n");
    }

    /** What XML cannot hold is written by its number, as XLIFF asks for. */
    private void words(String words) {
        words.codePoints().forEach(letter -> {
            if (isXml(letter)) {
                escape(letter);
            } else {
                out.append(String.format("<cp hex=\"%04X\"/>", letter));
            }
        });
    }

    private void escape(String words) {
        words.codePoints().filter(XliffWriter::isXml).forEach(this::escape);
    }

    private void escape(int letter) {
        switch (letter) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(letter);
        }
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xd7ff
                || letter >= 0xe000 && letter <= 0xfffd
                || letter >= 0x10000;
    }
}

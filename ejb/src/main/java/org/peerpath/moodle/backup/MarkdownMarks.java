package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How shapes are written in Markdown, so that words that look like marks stay words. */
final class MarkdownMarks {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<]|&(?=#?\\w+;)");
    private static final Pattern BEGINNING = Pattern.compile("^(\\s*)([#>+=~-]|\\d{1,9}(?=[.)]))");

    private MarkdownMarks() {}

    static String escaped(String words) {
        return MARKS.matcher(words.replaceAll("[\\s\\u00A0]+", " ")).replaceAll("\\\\$0");
    }

    /** Lines of one paragraph: a line that was broken stays so, and none begins with what would be a mark. */
    static String paragraph(String inline) {
        return inline.lines()
                .map(line -> line.replaceAll(" {2,}", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(MarkdownMarks::begun)
                .collect(Collectors.joining("  \n"));
    }

    private static String begun(String line) {
        var mark = BEGINNING.matcher(line);
        if (!mark.find()) {
            return line;
        }
        var found = mark.group(2);
        return Character.isDigit(found.charAt(0))
                ? found + "\\" + line.substring(mark.end())
                : "\\" + found + line.substring(mark.end());
    }

    static String heading(int level, String inline) {
        var words = inline.replace('\n', ' ').strip();
        return words.isEmpty() ? "" : "#".repeat(level) + " " + words;
    }

    /** Spaces at the edges stay outside, or the marks would be none. */
    static String around(String mark, String inline) {
        var words = inline.strip();
        if (words.isEmpty() || words.indexOf('\n') >= 0) {
            return inline;
        }
        var before = Character.isWhitespace(inline.charAt(0)) ? " " : "";
        var after = Character.isWhitespace(inline.charAt(inline.length() - 1)) ? " " : "";
        return before + mark + words + mark + after;
    }

    static String inlineCode(String words) {
        return words.isBlank() || words.indexOf('`') >= 0 ? escaped(words) : "`" + words.strip() + "`";
    }

    static String code(String words) {
        var fence = "```";
        while (words.contains(fence)) {
            fence += "`";
        }
        return words.isBlank() ? "" : fence + "\n" + words.strip() + "\n" + fence;
    }

    static String link(String words, String to) {
        var said = words.replace('\n', ' ').strip();
        var shown = said.isEmpty() ? escaped(to) : said;
        return "[" + shown + "](<" + to.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    static String quote(String blocks) {
        return blocks.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    static String item(String mark, String blocks) {
        var indent = " ".repeat(mark.length());
        return mark
                + blocks.lines()
                        .map(line -> line.isEmpty() ? "" : indent + line)
                        .collect(Collectors.joining("\n"))
                        .stripLeading();
    }

    static String table(List<List<String>> rows, int wide) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var cells = new ArrayList<>(row);
            cells.addAll(Collections.nCopies(wide - row.size(), ""));
            lines.add(cells.stream()
                    .map(cell -> cell.replace('\n', ' ').replace("|", "\\|").strip())
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(1, "|" + " --- |".repeat(wide));
        return String.join("\n", lines);
    }
}

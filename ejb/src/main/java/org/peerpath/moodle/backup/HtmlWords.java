package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** HTML of Moodle as Markdown: its words and their shape. What does something stays behind, and is said. */
final class HtmlWords {
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 60;

    /** A table is written with as many cells in each row as its widest has. */
    private static final int MOST_CELLS = 20_000;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "center",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "table",
            "dl",
            "dt",
            "dd",
            "fieldset",
            "tbody",
            "thead",
            "tr",
            "td",
            "th");
    private static final Set<String> ACTIVE = Set.of(
            "script", "form", "input", "button", "select", "textarea", "svg", "math", "canvas", "applet", "template");
    private static final Set<String> SILENT = Set.of("style", "link", "meta", "base", "title", "head", "noscript");
    private static final Set<String> EMBEDDED = Set.of("iframe", "video", "audio", "object", "embed", "source");

    private final Beside beside = new Beside();
    private String markdown = "";

    /** The first level of headings in use becomes the first, whatever it was. */
    private final int firstHeading;

    private HtmlWords(int firstHeading) {
        this.firstHeading = firstHeading;
    }

    /** @param language of several that stand beside each other, the one that is meant */
    static HtmlWords of(String html, String language) {
        var cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        var body = Jsoup.parseBodyFragment(Plain.seen(cut)).body();
        var other = body.select("span.multilang[lang]");
        if (other.stream().anyMatch(span -> span.attr("lang").equals(language))) {
            other.stream().filter(span -> !span.attr("lang").equals(language)).forEach(Node::remove);
        }
        var words = new HtmlWords(firstHeading(body));
        words.markdown = words.blocks(body, 0).strip();
        return words;
    }

    private static int firstHeading(Element body) {
        return body.select("h1, h2, h3, h4, h5, h6").stream()
                .mapToInt(heading -> heading.normalName().charAt(1) - '0')
                .min()
                .orElse(1);
    }

    String markdown() {
        return markdown;
    }

    List<Remark> remarks() {
        return beside.remarks();
    }

    Map<String, String> pictures() {
        return beside.pictures();
    }

    Map<String, String> files() {
        return beside.files();
    }

    boolean isEmpty() {
        return markdown.isEmpty() && pictures().isEmpty() && files().isEmpty();
    }

    private String blocks(Element parent, int depth) {
        if (depth > DEEPEST) {
            return MarkdownMarks.escaped(parent.text());
        }
        var out = new ArrayList<String>();
        var line = new StringBuilder();
        for (var child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                close(line, out);
                out.add(block(element, depth + 1));
            } else {
                line.append(inline(child, depth + 1));
            }
        }
        close(line, out);
        return String.join("\n\n", out.stream().filter(one -> !one.isBlank()).toList());
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || (!element.normalName().equals("a")
                        && !EMBEDDED.contains(element.normalName())
                        && !ACTIVE.contains(element.normalName())
                        && element.children().stream().anyMatch(HtmlWords::isPlainBlock));
    }

    private static boolean isPlainBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static void close(StringBuilder line, List<String> out) {
        var words = MarkdownMarks.paragraph(line.toString());
        if (!words.isEmpty()) {
            out.add(words);
        }
        line.setLength(0);
    }

    private String block(Element element, int depth) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                MarkdownMarks.heading(element.normalName().charAt(1) - '0' - firstHeading + 1, inlines(element, depth));
            case "ul" -> list(element, depth, false);
            case "ol" -> list(element, depth, true);
            case "blockquote" -> MarkdownMarks.quote(blocks(element, depth));
            case "pre" -> MarkdownMarks.code(element.wholeText());
            case "hr" -> "---";
            case "table" -> table(element, depth);
            case "dt" -> MarkdownMarks.around("**", inlines(element, depth));
            default -> blocks(element, depth);
        };
    }

    private String list(Element list, int depth, boolean numbered) {
        var items = new ArrayList<String>();
        for (var item : list.children()) {
            var words = blocks(item, depth);
            if (!words.isBlank()) {
                items.add(MarkdownMarks.item(numbered ? (items.size() + 1) + ". " : "- ", words));
            }
        }
        return String.join("\n", items);
    }

    private String table(Element table, int depth) {
        var rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        int wide = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        boolean layout = wide < 2
                || rows.size() < 2
                || (long) wide * rows.size() > MOST_CELLS
                || !table.select("table table, td ul, td ol, td p + p").isEmpty();
        if (layout) {
            beside.remark(RemarkKind.LAYOUT, "");
            return blocks(table, depth);
        }
        if (!table.select("[colspan], [rowspan]").isEmpty()) {
            beside.remark(RemarkKind.LAYOUT, "");
        }
        var lines = rows.stream()
                .map(row -> row.children().stream()
                        .map(cell -> inlines(cell, depth + 1))
                        .toList())
                .toList();
        return MarkdownMarks.table(lines, wide);
    }

    private String inlines(Element parent, int depth) {
        if (depth > DEEPEST) {
            return MarkdownMarks.escaped(parent.text());
        }
        var out = new StringBuilder();
        parent.childNodes().forEach(child -> out.append(inline(child, depth + 1)));
        return out.toString();
    }

    private String inline(Node node, int depth) {
        if (node instanceof TextNode text) {
            return MarkdownMarks.escaped(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        var name = element.normalName();
        if (ACTIVE.contains(name)) {
            beside.remark(RemarkKind.ACTIVE_PARTS, "");
            return "";
        }
        if (SILENT.contains(name)) {
            return "";
        }
        return EMBEDDED.contains(name) ? beside.embedded(element) : styled(element, name, depth);
    }

    private String styled(Element element, String name, int depth) {
        return switch (name) {
            case "br" -> "\n";
            case "strong", "b" -> MarkdownMarks.around("**", inlines(element, depth));
            case "em", "i" -> MarkdownMarks.around("*", inlines(element, depth));
            case "code", "kbd", "samp" -> MarkdownMarks.inlineCode(element.text());
            case "img" -> beside.picture(element);
            case "a" -> beside.link(element, inlines(element, depth));
            default -> inlines(element, depth);
        };
    }
}

package org.peerpath.report.web;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.peerpath.print.service.AccessiblePdf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of a report, ready to be drawn: a picture above each table. */
final class ReportPrint {
    private static final String STYLE =
            """
            @page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt %1$s; color: #4a5957; } }
            body { margin: 0; font: 9.5pt/1.4 %1$s; color: #1d2b2a; }
            h1 { font-size: 16pt; margin: 0 0 2mm; color: #14605c; } h2 { font-size: 12pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; color: #4a5957; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; } tr { page-break-inside: avoid; }
            th, td { text-align: right; vertical-align: bottom; padding: 1mm 1.5mm; border-bottom: .25mm solid #ddd4c6; font-weight: 400; }
            .bar { position: relative; height: 5mm; margin-bottom: 2mm; background-color: #eee7da; } .part { position: absolute; top: 0; height: 5mm; }
            .a { background-color: #14605c; } .b { background-color: #7fb5ae; } .c { background-color: #d9a441; } .d { background-color: #a4461f; }
            .key { font-size: 7pt; }
            thead th { color: #4a5957; font-size: 8.5pt; } th.name { text-align: left; } tbody th { font-weight: 700; }
            """;

    private final Document page;
    private final Element body;

    ReportPrint(String title, Locale locale) {
        page = empty();
        var root = page.createElement("html");
        root.setAttribute("lang", locale.toLanguageTag());
        page.appendChild(root);
        var head = add(root, "head", "");
        add(head, "title", title);
        meta(head, "author", "Peerpath");
        meta(head, "subject", title);
        meta(head, "description", title);
        add(head, "style", STYLE.formatted(AccessiblePdf.families()));
        body = add(root, "body", "");
        add(body, "h1", title);
    }

    ReportPrint say(String words) {
        add(body, "p", words);
        return this;
    }

    ReportPrint show(List<ReportTable> tables) {
        tables.stream().filter(table -> !table.rows().isEmpty()).forEach(this::show);
        return this;
    }

    Document page() {
        return page;
    }

    private void show(ReportTable table) {
        add(body, "h2", table.caption());
        if (!table.bars().isEmpty()) {
            keys(table);
            table.bars().forEach(this::show);
        }
        var drawn = add(body, "table", "");
        var first = add(add(drawn, "thead", ""), "tr", "");
        for (int i = 0; i < table.headings().size(); i++) {
            heading(first, table.headings().get(i), i == 0 ? "name" : "figure");
        }
        var rows = add(drawn, "tbody", "");
        for (var row : table.rows()) {
            var line = add(rows, "tr", "");
            heading(line, row.name(), "name");
            row.cells().forEach(cell -> add(line, "td", cell));
        }
    }

    private void keys(ReportTable table) {
        var line = add(body, "p", "");
        for (var key : table.keys()) {
            add(line, "span", "\u00a0\u00a0").setAttribute("class", "key " + key.kind());
            add(line, "span", "\u00a0" + key.words() + "   ");
        }
    }

    private void show(Bar bar) {
        var whole = add(body, "div", "");
        whole.setAttribute("class", "bar");
        for (var part : bar.parts()) {
            var drawn = add(whole, "div", "");
            drawn.setAttribute("class", "part " + part.kind());
            drawn.setAttribute("style", "left: " + part.from() + "%; width: " + part.width() + "%");
        }
    }

    private static void heading(Element line, String words, String kind) {
        add(line, "th", words).setAttribute("class", kind);
    }

    private static void meta(Element head, String name, String content) {
        var meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element add(Element parent, String name, String words) {
        var made = parent.getOwnerDocument().createElement(name);
        if (!words.isEmpty()) {
            made.setTextContent(words);
        }
        parent.appendChild(made);
        return made;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException never) {
            throw new IllegalStateException(never);
        }
    }
}

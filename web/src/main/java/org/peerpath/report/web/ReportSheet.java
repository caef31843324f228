package org.peerpath.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.peerpath.certificate.service.AccessiblePdf;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.report.service.ReportView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report in print: the tables, and above each its picture. */
@RequestScoped
public class ReportSheet {
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
            thead th { color: #4a5957; font-size: 8.5pt; } th.name { text-align: left; } tbody th { font-weight: 700; }
            """;

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    byte[] pdf(ReportView report, List<ReportTable> tables) {
        var today = LocalDate.now(clock);
        var page = empty();
        var title = Texts.say("report", site.getLocale(), "title") + ": " + ReportPage.named(report, site);
        var body = body(page, title);
        add(body, "h1", title);
        add(body, "p", shown.say(say("file.about"), String.valueOf(report.year()), shown.date(today)));
        add(body, "p", say("file.few"));
        tables.stream().filter(table -> !table.rows().isEmpty()).forEach(table -> table(body, table));
        return AccessiblePdf.of(page, today);
    }

    private Element body(Document page, String title) {
        var root = page.createElement("html");
        root.setAttribute("lang", site.getLocale().toLanguageTag());
        page.appendChild(root);
        var head = add(root, "head", "");
        add(head, "title", title);
        meta(head, "author", "Peerpath");
        meta(head, "subject", title);
        meta(head, "description", title);
        add(head, "style", STYLE.formatted(AccessiblePdf.families()));
        return add(root, "body", "");
    }

    private static void meta(Element head, String name, String content) {
        var meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static void table(Element body, ReportTable table) {
        add(body, "h2", table.caption());
        table.bars().forEach(bar -> bar(body, bar));
        var drawn = add(body, "table", "");
        var first = add(add(drawn, "thead", ""), "tr", "");
        for (int i = 0; i < table.headings().size(); i++) {
            heading(first, table.headings().get(i), i == 0 ? "name" : "");
        }
        var rows = add(drawn, "tbody", "");
        for (var row : table.rows()) {
            var line = add(rows, "tr", "");
            heading(line, row.name(), "name");
            row.cells().forEach(cell -> add(line, "td", cell));
        }
    }

    private static void bar(Element body, Bar bar) {
        var whole = add(body, "div", "");
        whole.setAttribute("class", "bar");
        bar.parts().forEach(part -> {
            var drawn = add(whole, "div", "");
            drawn.setAttribute("class", "part " + part.kind());
            drawn.setAttribute("style", "left: " + part.from() + "%; width: " + part.width() + "%");
        });
    }

    private static void heading(Element line, String words, String kind) {
        add(line, "th", words).setAttribute("class", kind);
    }

    private static Element add(Element parent, String name, String words) {
        var made = parent.getOwnerDocument().createElement(name);
        if (!words.isEmpty()) {
            made.setTextContent(words);
        }
        parent.appendChild(made);
        return made;
    }

    private String say(String key) {
        return Texts.say("report", site.getLocale(), key);
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

package org.peerpath.placement.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.ZoneCity;
import org.peerpath.print.service.AccessiblePdf;
import org.peerpath.print.service.WritingDirection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws a version of an agreement: archival and tagged in reading order, the words as they were signed, and who signed them
 * when. What people typed goes in as text and nothing else.
 */
final class AgreementPdf {
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt %1$s; color: #4a5957; } }
            body { margin: 0; font: 11pt/1.5 %1$s; color: #1d2b2a; }
            h1 { font-size: 20pt; margin: 0 0 3mm; color: #14605c; } h2 { font-size: 14pt; margin: 8mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; } p.about { color: #4a5957; margin: 0 0 1mm; } p.first { margin-top: 6mm; }
            table { width: 100%%; border-collapse: collapse; } tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1.5mm 2mm 1.5mm 0; border-bottom: .25mm solid #ddd4c6; font-weight: 400; }
            thead th { color: #4a5957; font-size: 9pt; } tbody th { font-weight: 700; }
            p.hash { margin-top: 5mm; font-size: 9pt; color: #4a5957; word-wrap: break-word; }
            """;

    private final TermWords words;
    private final ZoneId zone;
    private final Document page = empty();
    private final Element body;

    AgreementPdf(String language, ZoneId zone) {
        words = new TermWords(Locale.forLanguageTag(language));
        this.zone = zone;
        var title = words.say("print.title");
        var root = page.createElement("html");
        root.setAttribute("lang", language);
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

    AgreementPdf version(VersionRow version) {
        about(words.say("print.version", version.number(), day(version.proposedAt())));
        var since = version.inForceAt();
        about(since == null ? words.say("print.open") : words.say("print.holds", day(since)));
        return this;
    }

    /** Paragraph by paragraph, line by line. */
    AgreementPdf words(String terms) {
        var said = terms.isEmpty() ? words.say("print.gone") : terms;
        var kind = "first";
        for (var paragraph : said.split("\n{2,}", -1)) {
            for (var line : paragraph.split("\n", -1)) {
                if (!line.isBlank()) {
                    add(body, "p", line).setAttribute("class", kind);
                    kind = "next";
                }
            }
        }
        return this;
    }

    AgreementPdf signed(List<AgreementView.Signed> signatures, String hash) {
        add(body, "h2", words.say("print.signatures"));
        if (signatures.isEmpty()) {
            add(body, "p", words.say("print.none"));
        } else {
            var table = add(body, "table", "");
            var heading = add(add(table, "thead", ""), "tr", "");
            List.of("print.side", "print.name", "print.when").forEach(key -> add(heading, "th", words.say(key)));
            var rows = add(table, "tbody", "");
            signatures.forEach(one -> {
                var row = add(rows, "tr", "");
                add(row, "th", words.say("print.side." + one.capacity()));
                add(row, "td", one.name());
                add(row, "td", moment(one.at()));
            });
        }
        add(body, "p", words.say("print.hash", hash)).setAttribute("class", "hash");
        return this;
    }

    byte[] draw(Instant written) {
        return AccessiblePdf.of(page, written.atZone(zone).toLocalDate());
    }

    private void about(String sentence) {
        add(body, "p", sentence).setAttribute("class", "about");
    }

    private String day(Instant moment) {
        return WrittenDay.of(moment.atZone(zone).toLocalDate(), words.locale());
    }

    private String moment(Instant moment) {
        var time = DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
        return day(moment) + ", " + time + " (" + ZoneCity.in(words.locale(), zone) + ")";
    }

    private static void meta(Element head, String name, String content) {
        var meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element add(Element parent, String name, String text) {
        var made = parent.getOwnerDocument().createElement(name);
        if (!text.isEmpty()) {
            var shown = text.codePoints()
                    .filter(c -> c == '\n' || !Character.isISOControl(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            made.setTextContent(shown);
            if (WritingDirection.isRightToLeft(shown)) {
                made.setAttribute("dir", "rtl");
            }
            if (WritingDirection.isReordered(shown)) {
                made.setAttribute("title", shown); // Becomes the reading text.
            }
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

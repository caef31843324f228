package org.peerpath.moodle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.peerpath.kernel.web.Texts;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.service.ImportView;
import org.peerpath.people.SpreadsheetCell;

/** The report as a table to keep: each part of the course, what became of it, and why. */
final class ReportFile {
    /** Tells spreadsheets that accents are written in UTF-8. */
    private static final String MARK = "\ufeff";

    private final PieceWording words;
    private final Locale reader;

    ReportFile(PieceWording words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    byte[] of(ImportView view) {
        var text = new StringBuilder(MARK);
        var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(List.of(
                    say("report.section"),
                    say("report.kind"),
                    say("report.part"),
                    say("report.outcome"),
                    say("report.module"),
                    say("report.why")));
            for (var section : view.course().sections()) {
                for (var piece : section.pieces()) {
                    printer.printRecord(row(section, view.called(section.module()), piece));
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(BroughtSection section, String module, BroughtPiece piece) {
        var why = piece.remarks().stream().map(words::say).collect(Collectors.joining("\n"));
        return List.of(
                SpreadsheetCell.of(section.title()),
                SpreadsheetCell.of(words.kind(piece)),
                SpreadsheetCell.of(piece.title()),
                Texts.word(piece.outcome(), reader),
                SpreadsheetCell.of(module),
                SpreadsheetCell.of(why));
    }

    private String say(String key) {
        return Texts.say("moodle", reader, key);
    }
}

package org.peerpath.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.peerpath.people.SpreadsheetCell;

/** The tables of a report one below the other, with an empty line between them. */
final class ReportSpreadsheet {
    /** Tells spreadsheets that accents are written in UTF-8. */
    private static final String MARK = "\ufeff";

    private ReportSpreadsheet() {}

    static byte[] of(List<ReportTable> tables) {
        var text = new StringBuilder(MARK);
        var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var table : tables) {
                printer.printRecord(cells(Stream.of(table.caption())));
                printer.printRecord(cells(table.headings().stream()));
                for (var row : table.rows()) {
                    printer.printRecord(cells(Stream.concat(Stream.of(row.name()), row.cells().stream())));
                }
                printer.println();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(Stream<String> words) {
        return words.map(SpreadsheetCell::of);
    }
}

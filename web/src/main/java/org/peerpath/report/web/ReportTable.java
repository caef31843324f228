package org.peerpath.report.web;

import java.util.List;

/**
 * A table of figures, the same on the page, in a spreadsheet and in print.
 *
 * @param key names it in addresses and bundles
 * @param headings the first is the one of the names
 * @param bars the same as a picture; empty where there is none
 * @param keys what its colours mean
 */
public record ReportTable(
        String key, String caption, List<String> headings, List<Row> rows, List<Bar> bars, List<Key> keys) {
    public ReportTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
        keys = List.copyOf(keys);
    }

    /** What a colour means. */
    public record Key(String kind, String words) {}

    /** One line: what it is about, and its figures in the order of the headings. */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}

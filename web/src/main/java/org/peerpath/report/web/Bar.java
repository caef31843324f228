package org.peerpath.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar of a picture: parts side by side, in per cent of the whole. */
public record Bar(String name, List<Part> parts) {
    private static final double WHOLE = 100;

    public Bar {
        parts = List.copyOf(parts);
    }

    /**
     * @param kind which colour it has, from {@code a} on
     * @param from where it begins, as a number in a drawing
     * @param width how wide it is, as a number in a drawing
     */
    public record Part(String kind, String from, String width) {}

    /** Parts in the order of their amounts; a whole without anything in it has none. */
    static Bar of(String name, long... amounts) {
        long all = 0;
        for (var amount : amounts) {
            all += amount;
        }
        var parts = new ArrayList<Part>();
        double from = 0;
        for (int i = 0; i < amounts.length && all > 0; i++) {
            double width = WHOLE * amounts[i] / all;
            if (width > 0) {
                parts.add(new Part(kind(i), drawn(from), drawn(width)));
            }
            from += width;
        }
        return new Bar(name, parts);
    }

    /** The colour of the nth part, from 0 on. */
    static String kind(int nth) {
        return String.valueOf((char) ('a' + nth));
    }

    private static String drawn(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}

package org.peerpath.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of one text in several stretches of it, each found in the text as it is before any of them. */
final class TextCuts {
    private final String text;
    private final List<Cut> cuts = new ArrayList<>();

    private record Cut(int begin, int end, String in) {}

    TextCuts(String text) {
        this.text = text;
    }

    void add(UnaryOperator<String> splice) {
        var after = splice.apply(text);
        int shorter = Math.min(text.length(), after.length());
        int begin = 0;
        while (begin < shorter && text.charAt(begin) == after.charAt(begin)) {
            begin++;
        }
        int rest = 0;
        while (rest < shorter - begin
                && text.charAt(text.length() - 1 - rest) == after.charAt(after.length() - 1 - rest)) {
            rest++;
        }
        cuts.add(new Cut(begin, text.length() - rest, after.substring(begin, after.length() - rest)));
    }

    /** @throws UnspliceableText if two of them touch each other */
    String applied() {
        var inOrder = cuts.stream().sorted(Comparator.comparingInt(Cut::begin)).toList();
        var out = new StringBuilder(text.length() * 2);
        int at = 0;
        for (var cut : inOrder) {
            if (cut.begin() < at || cut.begin() == at && at > 0) {
                throw new UnspliceableText();
            }
            out.append(text, at, cut.begin()).append(cut.in());
            at = cut.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}

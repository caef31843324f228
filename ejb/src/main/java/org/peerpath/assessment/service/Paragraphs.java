package org.peerpath.assessment.service;

import java.util.List;
import java.util.regex.Pattern;

/** A text as its paragraphs, so that a page shows it as it was written without trusting it to be markup. */
final class Paragraphs {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");

    private Paragraphs() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static int words(String text) {
        var words = WORD.matcher(text);
        var count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}

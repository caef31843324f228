package org.peerpath.library;

import java.util.Arrays;
import java.util.List;
import org.peerpath.kernel.FoldedText;

/** What people type when they look for something, made safe and comparable. */
public final class SearchText {
    /** More than this is no search but an accident. */
    public static final int MAX_LENGTH = 120;

    private static final int MAX_WORDS = 8;

    private SearchText() {}

    /** One line of plain text, cut to a length that a person types: what a search field shows again. */
    public static String tidy(String typed) {
        return FoldedText.line(typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed);
    }

    /** The words to look for, all of which have to be there. */
    public static List<String> words(String typed) {
        return Arrays.stream(FoldedText.of(tidy(typed), MAX_LENGTH).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }
}

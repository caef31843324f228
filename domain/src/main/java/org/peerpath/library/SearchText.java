package org.peerpath.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words are compared when people look for something: without capitals, accents and odd spaces. Folded here and not in
 * the database, since databases disagree about letters beyond English.
 */
public final class SearchText {
    /** More than this is no search but an accident. */
    public static final int MAX_LENGTH = 100;

    private static final int MAX_WORDS = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");

    private SearchText() {}

    /** One line of plain text, cut to a length that a person types: what a search field shows again. */
    public static String tidy(String typed) {
        var head = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
        return UNPRINTABLE.matcher(head).replaceAll(" ").strip();
    }

    public static String fold(String text) {
        var plain = UNPRINTABLE.matcher(text).replaceAll(" ");
        var apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    /** The words to look for, all of which have to be there. */
    public static List<String> words(String typed) {
        return Arrays.stream(fold(tidy(typed)).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }
}

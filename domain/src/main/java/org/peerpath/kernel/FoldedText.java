package org.peerpath.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared: without capitals, accents and odd spaces. Folded here and not in the database, since databases
 * disagree about letters beyond English, and some refuse to store what no keyboard types.
 */
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");

    private FoldedText() {}

    /** One line without anything that cannot be printed. */
    public static String line(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** The line folded, and cut where its column ends: folding can lengthen a text. */
    public static String of(String text, int most) {
        var apart = Normalizer.normalize(line(text), Normalizer.Form.NFKD);
        var folded =
                MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
        return folded.substring(0, Math.min(folded.length(), most));
    }
}

package org.peerpath.programme;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** How one text is written in a file: plainly where that says the same, else in quotes. */
final class WrittenText {

    private static final Pattern PLAIN_BEGINNING =
            Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`=.].*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(": |:$| #|\t");
    private static final Pattern FLOW_MARKED = Pattern.compile("[,\\[\\]{}]|:");

    private WrittenText() {}

    static String oneLine(String text, boolean inFlow) {
        return isPlain(text, inFlow) ? text : doubleQuoted(text);
    }

    /** In the style that stood there, as long as that can say it. */
    static String like(ScalarStyle style, String text, boolean inFlow) {
        boolean simple = isPrintable(text) && !text.contains("\n");
        return switch (style) {
            case SINGLE_QUOTED -> simple ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
            case DOUBLE_QUOTED -> doubleQuoted(text);
            default -> oneLine(text, inFlow);
        };
    }

    private static boolean isPlain(String text, boolean inFlow) {
        return isPrintable(text)
                && !text.contains("\n")
                && PLAIN_BEGINNING.matcher(text).matches()
                && text.equals(text.strip())
                && !MARKED.matcher(text).find()
                && !(inFlow && FLOW_MARKED.matcher(text).find());
    }

    /** Whether lines of their own can hold this text, exactly. */
    static boolean canStandAlone(String text) {
        return isPrintable(text)
                && !text.isEmpty()
                && !text.contains("\t")
                && text.equals(text.strip())
                && text.lines().allMatch(line -> line.equals(line.stripTrailing()));
    }

    /** Whether it can be broken between its words and still be the same. */
    static boolean canFold(String text) {
        return canStandAlone(text) && !text.contains("\n") && !text.contains("  ");
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(WrittenText::isPrintable);
    }

    private static boolean isPrintable(int letter) {
        return letter == '\n' || letter >= 0x20 && letter < 0x7f || letter >= 0xa0 && !isSpecial(letter);
    }

    /** What ends lines, marks byte order or stands for half a letter is never written as it is. */
    private static boolean isSpecial(int letter) {
        return letter == 0x2028
                || letter == 0x2029
                || letter == 0xfeff
                || letter >= 0xd800 && letter <= 0xdfff
                || (letter & 0xfffe) == 0xfffe;
    }

    static String doubleQuoted(String text) {
        var written = new StringBuilder("\"");
        text.codePoints().forEach(letter -> written.append(escaped(letter)));
        return written.append('"').toString();
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isPrintable(letter)
                        ? Character.toString(letter)
                        : String.format(letter > 0xffff ? "\\U%08x" : "\\u%04x", letter);
        };
    }
}

package org.peerpath.drafting;

/**
 * The one stretch of a text that a step changed, so that the step can be taken back and taken again.
 *
 * @param at where it begins
 * @param out what stood there before
 * @param in what stands there after
 */
public record Splice(int at, String out, String in) {

    /** What lies between two texts: all but their common beginning and end. */
    public static Splice between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int begin = 0;
        while (begin < shorter && before.charAt(begin) == after.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Splice(
                begin, before.substring(begin, before.length() - end), after.substring(begin, after.length() - end));
    }

    public Splice reversed() {
        return new Splice(at, in, out);
    }

    /** Whether the text is such as this step needs it. */
    public boolean fits(String text) {
        return text.startsWith(out, at);
    }

    public String apply(String text) {
        return text.substring(0, at) + in + text.substring(at + out.length());
    }
}

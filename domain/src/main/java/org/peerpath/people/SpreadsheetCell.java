package org.peerpath.people;

/**
 * A text that a spreadsheet shows and does not calculate. What people typed can begin like a formula; opened in a
 * spreadsheet it could send away what stands beside it.
 */
public final class SpreadsheetCell {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetCell() {}

    public static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before it where it would be calculated. */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}

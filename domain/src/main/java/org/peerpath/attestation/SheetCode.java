package org.peerpath.attestation;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The code in a row of a printed sheet. It belongs to one day as it was when the sheet was printed: once the day is changed,
 * it is another one. Without letters and digits that look or sound alike.
 */
public final class SheetCode {
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 6;
    private static final int HEXADECIMAL = 16;

    private SheetCode() {}

    /** @param blind 64 hexadecimal digits that only the server can make for this day and version */
    public static String of(String blind) {
        var rest = new BigInteger(blind, HEXADECIMAL);
        var size = BigInteger.valueOf(ALPHABET.length());
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            var parts = rest.divideAndRemainder(size);
            code.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return code.toString();
    }

    /** As somebody typed it: in small letters, with a hyphen in the middle. */
    public static String typed(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}

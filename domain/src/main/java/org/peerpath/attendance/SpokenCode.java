package org.peerpath.attendance;

import java.util.Locale;

/** How codes are written that people read across a room and type on a phone: letters that are not taken for each other. */
final class SpokenCode {
    /** Without B, G, I, O, Q, S and Z, which look like 8, 6, 1, 0, 0, 5 and 2; without vowels that make words, but for two. */
    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY";

    private SpokenCode() {}

    /** So many letters out of random bytes, the same for the same bytes. */
    static String of(byte[] random, int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int two = (random[2 * i] & 0xff) << 8 | random[2 * i + 1] & 0xff;
            code.append(LETTERS.charAt(two % LETTERS.length()));
        }
        return code.toString();
    }

    /** As it was meant: spaces, hyphens and small letters make no difference. */
    static String typed(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}

package org.peerpath.access.service;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A secret that people write on paper and type again: 24 letters and digits in groups of four, none of which look alike, 120
 * random bits. Long enough that a plain hash of it may be stored (OWASP ASVS 5.0, 6.5.2: at least 112 bits).
 */
public final class ReadableCode {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Crockford's Base32: no I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 6;
    private static final int LENGTH = 4;

    private ReadableCode() {}

    public static String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    /** As it is compared: typed small, with spaces, with the letters O, I and L for the digits they look like. */
    public static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    private static String group() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}

package org.peerpath.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code by which anybody checks an award: 128 random bits in 26 letters and digits that cannot be mistaken for each
 * other (Crockford's base 32). It says nothing about how many there are or who holds the next one.
 */
public record AwardCode(String letters) {
    public static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final int BYTES = 16;

    /** @param chance unpredictable, so that nobody meets a code by counting */
    public static AwardCode random(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        var letters = new StringBuilder(LENGTH);
        var held = 0;
        var waiting = 0;
        for (var each : bytes) {
            held = (held << Byte.SIZE) | (each & 0xFF);
            waiting += Byte.SIZE;
            while (waiting >= BITS) {
                waiting -= BITS;
                letters.append(ALPHABET.charAt((held >>> waiting) & 0x1F));
            }
        }
        letters.append(ALPHABET.charAt((held << (BITS - waiting)) & 0x1F));
        return new AwardCode(letters.toString());
    }

    /** Reads what somebody typed or scanned: in any case, with or without hyphens, O for 0, I or L for 1. */
    public static Optional<AwardCode> read(String typed) {
        var letters = new StringBuilder(LENGTH);
        for (var c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            var letter = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(letter) < 0 || letters.length() == LENGTH) {
                return Optional.empty();
            }
            letters.append(letter);
        }
        return letters.length() == LENGTH ? Optional.of(new AwardCode(letters.toString())) : Optional.empty();
    }

    /** In groups of four, as printed. */
    public String printed() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "a code"; // Whoever has it can ask about a person: it does not belong in a log.
    }
}

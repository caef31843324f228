package org.peerpath.certificate;

import static org.peerpath.certificate.CertificateRule.PRINTED_TEXT_HAS_NO_CONTROL_CHARACTERS;

import java.text.Normalizer;

/**
 * Makes a text fit for paper: composed letters, single spaces, nothing invisible. Marks that a pasted name drags along
 * unseen are dropped; what would change the order or meaning of the line is refused.
 */
public final class PrintedText {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PrintedText() {}

    public static String of(String text) {
        var printed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(printed, c));
        var end = printed.length();
        if (end > 0 && printed.charAt(end - 1) == ' ') {
            printed.setLength(end - 1);
        }
        return printed.toString();
    }

    private static void append(StringBuilder printed, int c) {
        if (isSpace(c)) {
            if (!printed.isEmpty() && printed.charAt(printed.length() - 1) != ' ') {
                printed.append(' ');
            }
        } else if (!isDropped(c)) {
            PRINTED_TEXT_HAS_NO_CONTROL_CHARACTERS.require(isPrinted(c));
            printed.appendCodePoint(c);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isDropped(int c) {
        return c == SOFT_HYPHEN
                || c == ZERO_WIDTH_SPACE
                || c == LEFT_TO_RIGHT_MARK
                || c == RIGHT_TO_LEFT_MARK
                || c == BYTE_ORDER_MARK;
    }

    /** The two joiners belong to Persian and Indic spelling; every other format character only moves letters about. */
    private static boolean isPrinted(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}

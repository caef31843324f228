package org.peerpath.kernel.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, for the log: the same classes, places and causes, with each message in one line. Words of a message can
 * come from outside; a line break or a sign that moves a terminal's cursor among them must not make a line of its own.
 */
final class InOneLine extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int CAUSES = 20;
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final String said;

    InOneLine(Throwable thrown) {
        this(thrown, CAUSES);
    }

    private InOneLine(Throwable thrown, int causes) {
        super(null, cause(thrown, causes), false, true);
        said = said(thrown);
        setStackTrace(thrown.getStackTrace());
    }

    private static @Nullable InOneLine cause(Throwable thrown, int causes) {
        var cause = thrown.getCause();
        return cause == null || causes == 0 ? null : new InOneLine(cause, causes - 1);
    }

    private static String said(Throwable thrown) {
        var message = thrown.getMessage();
        return thrown.getClass().getName() + (message == null ? "" : ": " + of(message));
    }

    /** The text with its breaks spelled out: {@code \u000a}. */
    static String of(String text) {
        return BREAKING.matcher(text)
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }

    @Override
    public String toString() {
        return said;
    }
}

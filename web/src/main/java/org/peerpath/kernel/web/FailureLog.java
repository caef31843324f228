package org.peerpath.kernel.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Writes down what we have to mend: once, with the reference that the person sees. Databases quote stored values in their
 * messages, so of those only the kind, the state and the place are kept; all other messages take one line each.
 */
final class FailureLog {
    private static final Logger LOG = System.getLogger("org.peerpath.failures");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureLog() {}

    static String write(Throwable thrown) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        if (Failure.causes(thrown).anyMatch(SQLException.class::isInstance)) {
            LOG.log(Level.ERROR, "Reference {0}: {1}", reference, withoutValues(thrown));
        } else {
            LOG.log(Level.ERROR, "Reference " + reference, new InOneLine(thrown));
        }
        return reference;
    }

    private static String withoutValues(Throwable thrown) {
        return Failure.causes(thrown).map(FailureLog::place).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String place(Throwable cause) {
        var state = cause instanceof SQLException sql ? " (" + sql.getSQLState() + ")" : "";
        var frames = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.peerpath"))
                .map(frame -> System.lineSeparator() + "\tat " + frame)
                .collect(Collectors.joining());
        return cause.getClass().getName() + state + frames;
    }
}

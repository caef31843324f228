package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class InOneLineTest {
    private static final String FORGED = "no such thing\r\n2026-11-22 10:00:00 ERROR \u2028 all is well \u001b[2J";

    @Test
    void words_of_a_message_make_no_line_of_their_own() {
        var thrown = new IllegalStateException("outer\nline", new IllegalArgumentException(FORGED));
        var lines = written(new InOneLine(thrown)).lines().toList();
        assertThat(lines.get(0)).isEqualTo("java.lang.IllegalStateException: outer\\u000aline");
        assertThat(lines)
                .allMatch(line -> line.startsWith("java.lang.IllegalStateException: ")
                        || line.startsWith(
                                "Caused by: java.lang.IllegalArgumentException: no such thing\\u000d\\u000a2026")
                        || line.matches("\t(at|\\.\\.\\.) .*"));
        assertThat(String.join("", lines)).doesNotContain("\u001b", "\u2028");
    }

    @Test
    void causes_in_a_circle_come_to_an_end() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(written(new InOneLine(one))).contains("one").contains("other");
    }

    @Test
    void the_log_takes_it_so_and_keeps_the_place() {
        var records = new ArrayList<LogRecord>();
        var log = Logger.getLogger("org.peerpath.failures");
        var handler = new Keeping(records);
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        try {
            assertThat(FailureLog.write(new IllegalStateException(FORGED))).matches("[0-9A-F]{8}");
        } finally {
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }
        var thrown = records.get(0).getThrown();
        assertThat(thrown.toString()).doesNotContain("\n", "\r").startsWith("java.lang.IllegalStateException");
        assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(InOneLineTest.class.getName());
    }

    private static String written(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Remembers what is logged. */
    private static final class Keeping extends Handler {
        private final List<LogRecord> records;

        Keeping(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

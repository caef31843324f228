package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file from anywhere: whatever it holds, it is answered in under a second, and in sentences. */
class HostileFilesTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String WHOLE = ProgrammeFile.bundledText("peer2peer");

    @BeforeAll
    static void read_once() {
        // What is measured is reading, not loading classes.
        ProgrammeFile.read(WHOLE);
    }

    static List<Map.Entry<String, byte[]>> files() {
        int most = ProgrammeFile.MOST_BYTES - 100;
        var files = new LinkedHashMap<String, String>();
        files.put("bomb of aliases", bomb());
        files.put("nested lists", "[".repeat(most));
        files.put("nested maps", "{a: ".repeat(most / 4));
        files.put("nested blocks", "- ".repeat(most / 2));
        files.put("nested keys", "? ".repeat(most / 2));
        files.put("huge scalar", "slug: " + "x".repeat(most));
        files.put("huge quoted scalar", "slug: \"" + "\\x41".repeat(most / 4) + "\"");
        files.put("huge anchor", "slug: &" + "a".repeat(most) + " b");
        files.put("huge tag", "slug: !" + "a".repeat(most) + " b");
        files.put("list items", "awards:\n" + "- a\n".repeat(most / 4 - 10));
        files.put("flow items", "awards: [" + "a,".repeat(most / 2 - 10) + "a]");
        files.put("keys", keys(most));
        files.put("languages", "title: {" + "a".repeat(40) + "-aa".repeat(most / 3 - 30) + ": x}");
        files.put("languages that fit", "title: {en" + "-aa".repeat(most / 3 - 30) + ": x}");
        files.put("times", "workload: {time: " + "9".repeat(most) + " h}");
        files.put("comments", "#".repeat(most));
        files.put("blank lines", "\n".repeat(most));
        files.put("spaces", " ".repeat(most) + "a");
        files.put("tabs", "\t".repeat(most));
        files.put("NUL", WHOLE.replaceFirst("slug: p", "slug: \0p"));
        files.put("two documents", WHOLE + "\n---\n" + WHOLE);
        files.put("a key twice", WHOLE + "\nslug: peer2peer\n");
        files.put("a class", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]");
        files.put("merge", "a: &a {b: c}\n<<: *a\n");
        files.put("lone surrogate", "slug: \"\\uD800\"");
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bytes.put("50 MB", new byte[50_000_000]);
        bytes.put("no text", new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff});
        bytes.put("UTF-16", WHOLE.getBytes(StandardCharsets.UTF_16));
        bytes.put("nothing", new byte[0]);
        return List.copyOf(bytes.entrySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_in_under_a_second(Map.Entry<String, byte[]> file) {
        long begun = computed();
        var refused = catchThrowableOfType(
                ProgrammeFileException.class, () -> ProgrammeFile.read(ProgrammeFile.text(file.getValue())));
        assertThat(Duration.ofNanos(computed() - begun)).as(file.getKey()).isLessThan(A_SECOND);
        assertThat(refused.problems()).as(file.getKey()).isNotEmpty().hasSizeLessThanOrEqualTo(201);
        assertThat(refused.problems()).allMatch(problem -> problem.toString().length() < 2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "mark", "windows", "comments"})
    void what_goes_out_is_what_came_in(String how) {
        var text =
                switch (how) {
                    case "mark" -> "\uFEFF" + WHOLE;
                    case "windows" -> WHOLE.replace("\n", "\r\n");
                    case "comments" -> "# One\n\n\n" + WHOLE + "\n   # and the last, without an end of line";
                    default -> WHOLE;
                };
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var kept = ProgrammeFile.text(bytes);
        assertThat(kept.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(ProgrammeFile.read(kept)).isEqualTo(ProgrammeFile.read(WHOLE));
    }

    @Test
    void everything_wrong_is_said_at_once_with_its_line() {
        var text = WHOLE.replace("participation: BLENDED", "participation: SOMEHOW")
                .replace("eqf: not-levelled", "eqf: 9");
        var problems = catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFile.read(text))
                .problems();
        assertThat(problems).hasSize(2).allMatch(problem -> problem.line() > 0);
        assertThat(problems)
                .extracting(ProgrammeFileProblem::fault)
                .containsExactlyInAnyOrder(FileFault.NUMBER_EXPECTED, FileFault.ONE_OF_EXPECTED);
    }

    /** By what it costs: the machine may be busy with something else. */
    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String bomb() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(("*" + (char) (name - 1) + ", ").repeat(8)).append("x]\n");
        }
        return bomb.toString();
    }

    private static String keys(int most) {
        var keys = new StringBuilder();
        for (int i = 0; keys.length() < most - 20; i++) {
            keys.append('k').append(i).append(": v\n");
        }
        return keys.toString();
    }
}

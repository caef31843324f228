import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the tests would find a hole: plants each of {@code ear/src/test/resources/holes} in a copy of Peerpath, runs the
 * test that has to find it, and says how many of them did. A test that cannot fail is worth nothing.
 *
 * <p>{@code java .ci/Holes.java} plants all; with names, {@code java .ci/Holes.java 03 17}, those alone. What each test said
 * is kept in {@code target/holes/log}.
 */
public final class Holes {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path COPY = HERE.resolve("target/holes/copy");
    private static final Path LOGS = HERE.resolve("target/holes/log");
    private static final Path PLANTED = HERE.resolve("ear/src/test/resources/holes");
    private static final Set<String> LEFT_OUT = Set.of(".git", "it", "run", "failsafe-reports", "surefire-reports", "holes");
    private static final Pattern FAILED = Pattern.compile("Tests run: \\d+, Failures: (\\d+), Errors: (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Holes() {}

    /** A hole: in this file these lines for those, and who has to notice. */
    private record Hole(String name, String what, Path file, String test, String before, String after) {
        static Hole read(Path file) {
            try {
                var lines = Files.readAllLines(file);
                return new Hole(
                        file.getFileName().toString().replace(".hole", ""),
                        lines.get(0),
                        Path.of(value(lines, "file: ")),
                        value(lines, "test: "),
                        marked(lines, "-"),
                        marked(lines, "+"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static String value(List<String> lines, String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(key.length()))
                    .findFirst()
                    .orElseThrow();
        }

        private static String marked(List<String> lines, String mark) {
            return String.join(
                    "\n",
                    lines.stream()
                            .filter(line -> line.startsWith(mark))
                            .map(line -> line.substring(1))
                            .toList());
        }
    }

    public static void main(String[] args) throws Exception {
        copy();
        Files.createDirectories(LOGS);
        int found = 0;
        var holes = holes(List.of(args));
        for (var hole : holes) {
            var began = Instant.now();
            var outcome = plant(hole);
            found += outcome.equals("found") ? 1 : 0;
            System.out.printf(
                    "%-10s %s %s (%s, %d s)%n",
                    outcome, hole.name(), hole.what(), hole.test(), Duration.between(began, Instant.now()).toSeconds());
        }
        System.out.printf("%d of %d holes found%n", found, holes.size());
        System.exit(found == holes.size() ? 0 : 1);
    }

    private static List<Hole> holes(List<String> names) throws IOException {
        try (var files = Files.list(PLANTED)) {
            return files.filter(file -> file.toString().endsWith(".hole"))
                    .sorted()
                    .map(Hole::read)
                    .filter(hole -> names.isEmpty() || names.stream().anyMatch(hole.name()::startsWith))
                    .toList();
        }
    }

    /** Found, not found, or something that says nothing about the test: the lines are not there, or it does not compile. */
    private static String plant(Hole hole) throws Exception {
        var file = COPY.resolve(hole.file());
        var sound = Files.readString(file);
        if (!sound.contains(hole.before())) {
            return "no place";
        }
        Files.writeString(file, sound.replace(hole.before(), hole.after()));
        try {
            return run(hole);
        } finally {
            Files.writeString(file, sound);
        }
    }

    private static String run(Hole hole) throws Exception {
        var log = LOGS.resolve(hole.name() + ".log");
        var process = new ProcessBuilder(command(hole.test()))
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            end(process);
            return "too slow";
        }
        if (process.exitValue() == 0) {
            return "NOT FOUND";
        }
        boolean failed = FAILED.matcher(Files.readString(log))
                .results()
                .anyMatch(run -> !run.group(1).equals("0") || !run.group(2).equals("0"));
        return failed ? "found" : "no answer";
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }

    /** {@code domain/LogEntryTest} is a test without a server, {@code CertificateIT} one with it, on H2 unless it says otherwise. */
    private static List<String> command(String test) {
        var command = new ArrayList<>(List.of("./mvnw", "-o", "-B", "-q", "-Dspotless.check.skip=true"));
        command.add("-Dsurefire.failIfNoSpecifiedTests=false");
        command.add("-Dfailsafe.failIfNoSpecifiedTests=false");
        int slash = test.indexOf('/');
        if (slash > 0) {
            command.addAll(List.of("-pl", test.substring(0, slash), "-am", "test", "-Dtest=" + test.substring(slash + 1)));
        } else {
            boolean onPostgresql = test.startsWith("postgresql:");
            command.addAll(List.of("verify", "-Dtest=None", "-Dit.test=" + test.replace("postgresql:", "")));
            command.add("-Dpeerpath.test.skip." + (onPostgresql ? "h2" : "postgresql") + "=true");
        }
        return command;
    }

    /** Everything but history, data and reports; what is compiled comes along, so that little is compiled again. */
    private static void copy() throws IOException {
        if (Files.exists(COPY)) {
            try (Stream<Path> old = Files.walk(COPY)) {
                for (var file : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.walkFileTree(HERE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(directory.getFileName().toString())
                        && !directory.equals(PLANTED)
                        && !directory.equals(HERE)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(COPY.resolve(HERE.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var copy = COPY.resolve(HERE.relativize(file));
                Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

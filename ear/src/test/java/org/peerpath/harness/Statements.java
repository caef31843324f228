package org.peerpath.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that the database was asked while somebody did something, as the server's data source wrote them down.
 * Only those of requests count: jobs have threads of their own.
 *
 * @param sql what was prepared or asked, in order; to read when the count is wrong
 */
public record Statements(int count, List<String> sql) {
    private static final String OF_A_REQUEST = "(default task-";
    private static final Pattern ASKED =
            Pattern.compile("\\[(?:Prepared|Callable)?Statement] execute(?:Query|Update|Batch|LargeUpdate)?\\(");
    private static final Pattern SQL =
            Pattern.compile("(?:prepareStatement|prepareCall|execute|executeQuery|executeUpdate)\\((.+)\\)$");

    /** Does it, and says what the database was asked meanwhile. Nobody else may be at the server at that time. */
    public static Statements during(Runnable something) {
        var before = size();
        something.run();
        var lines =
                linesFrom(before).filter(line -> line.contains(OF_A_REQUEST)).toList();
        var count = (int) lines.stream().filter(ASKED.asPredicate()).count();
        return new Statements(count, lines.stream().flatMap(Statements::sqlOf).toList());
    }

    /** Does it, and gives everything that the database was told meanwhile, the values with it. */
    public static String told(Runnable something) {
        var before = size();
        something.run();
        return linesFrom(before).collect(Collectors.joining("\n"));
    }

    private static Stream<String> sqlOf(String line) {
        var sql = SQL.matcher(line);
        return sql.find() ? Stream.of(sql.group(1)) : Stream.empty();
    }

    /** A test inside the server finds it where the server writes it. */
    private static Path log() {
        var server = System.getProperty("jboss.server.log.dir");
        return server == null ? TestServer.log("jdbc.log") : Path.of(server, "jdbc.log");
    }

    private static long size() {
        try {
            return Files.size(log());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Stream<String> linesFrom(long offset) {
        try (var lines = Files.newByteChannel(log()).position(offset)) {
            var text = new String(Channels.newInputStream(lines).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

package org.peerpath.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The doors there are, as views and annotations say, and as somebody wrote them down in {@code doors.csv}. */
final class Doors {
    private static final Path VIEWS = Path.of("../web/src/main/webapp");
    private static final Path SOURCES = Path.of("../web/src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@Web(?:Servlet|Filter)\\(([^)]*)\\)");
    private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(/[^\"]*)\"");
    private static final Pattern PAGE = Pattern.compile("#\\{\\w*?\\(?(\\w+Page)\\b");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"]+)\"");
    private static final Pattern NAMED_PAGE = Pattern.compile("class (\\w+Page)\\b");

    private Doors() {}

    /** The lines that somebody wrote, in their order. */
    static List<Door> lines() {
        var rows = read().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Stream.of(line.split(",", -1)).map(String::strip).toList())
                .toList();
        var doors = new ArrayList<Door>();
        for (var row : rows.subList(1, rows.size())) {
            var line = new HashMap<String, String>();
            for (int column = 0; column < row.size(); column++) {
                line.put(rows.get(0).get(column), row.get(column));
            }
            doors.add(Door.of(line));
        }
        return doors;
    }

    /** What one finds by looking, and whether something follows in the address there. */
    static Map<String, Boolean> found() {
        var taking = pagesThatTakeSomething();
        var doors = new TreeMap<String, Boolean>();
        each(VIEWS, ".xhtml", (name, text) -> {
            if (!name.startsWith("WEB-INF")) {
                doors.put(
                        "/" + name.replaceAll("(index)?\\.xhtml$", ""),
                        PAGE.matcher(withIncluded(text)).results().anyMatch(page -> taking.contains(page.group(1))));
            }
        });
        each(SOURCES, ".java", (name, text) -> {
            SERVLET.matcher(text).results().forEach(of -> QUOTED.matcher(of.group(1))
                    .results()
                    .forEach(pattern ->
                            doors.put(pattern.group(1), pattern.group(1).endsWith("/*"))));
            if (text.contains("import jakarta.ws.rs.Path;")) {
                RESOURCE.matcher(text)
                        .results()
                        .forEach(of ->
                                doors.put("/api/" + of.group(1), of.group(1).contains("{")));
            }
        });
        return doors;
    }

    private static String withIncluded(String view) {
        var text = new StringBuilder(view);
        INCLUDED.matcher(view).results().forEach(include -> text.append(read(VIEWS.resolve(include.group(1)))));
        return text.toString();
    }

    /** Pages with something in their address, or whose common part has it. */
    private static Set<String> pagesThatTakeSomething() {
        var common = new TreeSet<String>();
        each(SOURCES, "Page.java", (name, text) -> {
            if (text.contains("pathIndex")) {
                common.add(" extends " + name.replaceAll(".*/|[.]java$", "") + " ");
            }
        });
        var taking = new TreeSet<String>();
        each(SOURCES, "Page.java", (name, text) -> {
            var page = NAMED_PAGE.matcher(text);
            if ((text.contains("pathIndex") || common.stream().anyMatch(text::contains)) && page.find()) {
                taking.add(page.group(1).substring(0, 1).toLowerCase(Locale.ROOT)
                        + page.group(1).substring(1));
            }
        });
        return taking;
    }

    private static void each(Path root, String ending, BiConsumer<String, String> look) {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                look.accept(root.relativize(file).toString(), read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read() {
        try (var csv = Doors.class.getResourceAsStream("/doors.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Walk;

/**
 * Holds every door against {@code doors.csv}: each page, file, servlet and resource, opened over HTTP by each kind of person,
 * for what is theirs, what is another's, and what is not there. What is theirs is what their own pages lead them to.
 */
@Order(Integer.MAX_VALUE - 4) // When there is much to look at, and before everything is sent twice.
class MatrixIT extends Peerpath {
    private static final Path VIEWS = Path.of("../web/src/main/webapp");
    private static final Path SOURCES = Path.of("../web/src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@Web(?:Servlet|Filter)\\(([^)]*)\\)");
    private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(/[^\"]*)\"");
    private static final Pattern ANYWHERE = Pattern.compile("/.*");

    /** What only its own people are led to. */
    private static final Pattern INSIDE =
            Pattern.compile("/(my|team|host|issuing|workshop|people|audit|retention|shared)(/.*)?");

    /** How many of what is others' each person tries at each door. */
    private static final int OF_OTHERS = 8;

    /** Of what is their own. */
    private static final int OF_OWN = 6;

    /** Nobody has it. */
    private static final String NOTHING = "999999999";

    /** Role by account: people of one role differ by cohort, host and organisation. */
    private static final Map<String, String> PEOPLE = people();

    private static Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        people.put(Forms.VISITOR, "visitor");
        Stream.of("trainee", "trainee2", "trainee3", "trainee9").forEach(account -> people.put(account, "trainee"));
        Stream.of("trainer", "trainer2").forEach(account -> people.put(account, "trainer"));
        people.put("lead", "course-lead");
        Stream.of("host", "host2", "host3").forEach(account -> people.put(account, "supervisor"));
        people.put("issuer", "issuer");
        people.put("librarian", "librarian");
        people.put("orgadmin", "organisation-administrator");
        people.put("admin", "administrator");
        return people;
    }

    private final Map<String, PlainBrowser> desks = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> denials = new ArrayList<>();
    private final Map<String, Integer> cells = new TreeMap<>();

    @Test
    void every_door_has_a_line() {
        assertThat(new TreeSet<>(doors())).isEqualTo(new TreeSet<>(lines().keySet()));
    }

    @Test
    void each_door_opens_to_those_and_for_that_of_which_its_line_says_so() {
        var lines = lines();
        var own = own();
        // The platform's administrator comes to an account by a search, and to those of all.
        var administrators = own.computeIfAbsent("admin", none -> new HashMap<>());
        own.values().stream()
                .flatMap(of -> of.getOrDefault("/people/person", Set.of()).stream())
                .toList()
                .forEach(person -> add(administrators, person.replace("/person/", "/account/")));
        Moments.all().stream()
                .filter(Forms.Place::isVisitors)
                .forEach(place -> add(own.computeIfAbsent(Forms.VISITOR, none -> new HashMap<>()), place.path()));
        for (var line : lines.entrySet()) {
            for (var person : PEOPLE.entrySet()) {
                var theirs = own.getOrDefault(person.getKey(), Map.of()).getOrDefault(line.getKey(), Set.of());
                tryOut(
                        line.getKey(),
                        line.getValue().getOrDefault(person.getValue(), "-"),
                        person.getKey(),
                        theirs,
                        own);
            }
        }
        System.out.printf(
                "Matrix: %d cells %s, %d leaks, %d false denials%n",
                cells.values().stream().mapToInt(count -> count).sum(), cells, leaks.size(), denials.size());
        assertThat(Stream.concat(leaks.stream(), denials.stream())).isEmpty();
        assertThat(cells.values().stream().mapToInt(count -> count).sum()).isGreaterThan(2_500);
    }

    private void tryOut(
            String door, String may, String account, Set<String> theirs, Map<String, Map<String, Set<String>>> all) {
        switch (may) {
            case "yes" -> allOf(door, all).stream().limit(OF_OWN).forEach(path -> opens(account, path, "open"));
            case "on" -> allOf(door, all).stream().limit(OF_OWN).forEach(path -> leadsOn(account, path));
            case "any" -> allOf(door, all).stream().limit(OF_OTHERS).forEach(path -> opens(account, path, "open"));
            case "own" -> {
                theirs.stream().limit(OF_OWN).forEach(path -> opens(account, path, "own"));
                others(door, account, theirs, all)
                        .filter(MatrixIT::isAboutSomething)
                        .forEach(path -> staysShut(account, path, "others'"));
                if (!theirs.contains(door) && all.values().stream().anyMatch(of -> leads(of, door))) {
                    opens(account, door, "own");
                }
            }
            default -> {
                if (!theirs.isEmpty() && !account.equals(Forms.VISITOR)) {
                    leaks.add("%s is led to %s"
                            .formatted(account, theirs.iterator().next()));
                }
                others(door, account, Set.of(), all).forEach(path -> staysShut(account, path, "others'"));
            }
        }
        if (!Set.of("yes", "on").contains(may)) {
            absent(door, all).forEach(path -> staysShut(account, path, "not there"));
        }
    }

    private Stream<String> others(
            String door, String account, Set<String> theirs, Map<String, Map<String, Set<String>>> all) {
        var found = new ArrayList<>(allOf(door, all));
        found.removeAll(theirs);
        // Not the same few for everybody.
        Collections.rotate(found, account.hashCode() % Math.max(1, found.size()));
        return found.stream().limit(OF_OTHERS);
    }

    private static Set<String> allOf(String door, Map<String, Map<String, Set<String>>> all) {
        var found = new LinkedHashSet<String>();
        all.values().forEach(of -> found.addAll(of.getOrDefault(door, Set.of())));
        if (found.isEmpty()) {
            found.add(door.replace("/*", "/1.ics").replaceAll("\\{probe: (\\w+)\\|\\w+}", "$1"));
        }
        return found;
    }

    /** Addresses like those there are, of things that are not. */
    private static Stream<String> absent(String door, Map<String, Map<String, Set<String>>> all) {
        return allOf(door, all).stream()
                .filter(MatrixIT::isAboutSomething)
                .limit(1)
                .flatMap(path -> Stream.of(
                        path.replaceFirst("/\\d+", "/" + NOTHING),
                        path.replaceFirst("/\\d+", "/-1"),
                        path.replaceFirst("/\\d+", "/1")));
    }

    private void opens(String account, String path, String what) {
        cells.merge(what, 1, Integer::sum);
        var status = status(account, path);
        if (status != 200) {
            denials.add("%s got %d at the %s %s".formatted(account, status, what, path));
        }
    }

    private void leadsOn(String account, String path) {
        cells.merge("open", 1, Integer::sum);
        var status = status(account, path);
        if (status >= 500) {
            denials.add("%s got %d at %s".formatted(account, status, path));
        }
    }

    private void staysShut(String account, String path, String what) {
        cells.merge(what, 1, Integer::sum);
        var status = status(account, path);
        if (status != 404 && status != 405 && !(status == 401 && account.equals(Forms.VISITOR))) {
            leaks.add("%s got %d at %s, which is %s".formatted(account, status, path, what));
        }
    }

    /** What somebody is answered in the end: 401 where they are asked to sign in. */
    private int status(String account, String path) {
        var answer = desk(account).ask(Method.GET, path);
        var to = answer.header("Location");
        if (to == null) {
            return answer.statusCode();
        }
        var next = URI.create(to).getPath();
        return next.equals("/sign-in") ? 401 : status(account, next);
    }

    private PlainBrowser desk(String account) {
        return desks.computeIfAbsent(
                account, who -> who.equals(Forms.VISITOR) ? PlainBrowser.visitor() : PlainBrowser.of(who));
    }

    /** By account and door: the addresses to which their own pages lead. */
    private Map<String, Map<String, Set<String>>> own() {
        var own = new LinkedHashMap<String, Map<String, Set<String>>>();
        for (var account : PEOPLE.keySet()) {
            var found = new HashMap<String, Set<String>>();
            var person = desk(account);
            var starts = account.equals(Forms.VISITOR)
                    ? List.of("/", "/sign-in", "/verify", "/demo/letters")
                    : List.of("/my");
            new Walk(account.equals(Forms.VISITOR) ? ANYWHERE : INSIDE, OF_OWN + 4).from(starts, path -> {
                var page = person.open(path);
                if (page.status() == 200) {
                    add(found, path);
                    page.page().select("a[href$=.pdf], a[href$=.ics]").forEach(file -> add(found, file.attr("href")));
                }
                return page.links();
            });
            own.put(account, found);
        }
        return own;
    }

    private void add(Map<String, Set<String>> found, String path) {
        doorOf(path).ifPresent(door -> found.computeIfAbsent(door, none -> new LinkedHashSet<>())
                .add(path));
    }

    private Optional<String> doorOf(String path) {
        return lines().keySet().stream()
                .filter(door -> door.equals(path)
                        || (door.endsWith("/*")
                                && path.startsWith(door.substring(0, door.length() - 1))
                                && isFile(path))
                        || (!door.endsWith("/*") && !door.equals("/") && path.startsWith(door + "/") && !isFile(path)))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether somebody is led to the door itself: it is about whoever opens it. */
    private static boolean leads(Map<String, Set<String>> of, String door) {
        return of.getOrDefault(door, Set.of()).contains(door);
    }

    private static boolean isAboutSomething(String path) {
        return path.matches(".*/\\d.*");
    }

    private static boolean isFile(String path) {
        return path.matches(".*\\.(pdf|ics)");
    }

    /** The doors there are, as views and annotations say. */
    private static Set<String> doors() {
        var doors = new TreeSet<String>();
        each(VIEWS, ".xhtml", (name, text) -> {
            if (!name.startsWith("WEB-INF")) {
                doors.add("/" + name.replaceAll("(index)?\\.xhtml$", ""));
            }
        });
        each(SOURCES, ".java", (name, text) -> {
            SERVLET.matcher(text).results().forEach(of -> QUOTED.matcher(of.group(1))
                    .results()
                    .forEach(pattern -> doors.add(pattern.group(1))));
            if (text.contains("import jakarta.ws.rs.Path;")) {
                RESOURCE.matcher(text).results().forEach(of -> doors.add("/api/" + of.group(1)));
            }
        });
        return doors;
    }

    private static void each(Path root, String ending, BiConsumer<String, String> look) {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                look.accept(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, String>> lines() {
        try (var csv = MatrixIT.class.getResourceAsStream("/doors.csv")) {
            var rows = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line ->
                            Stream.of(line.split(",", -1)).map(String::strip).toList())
                    .toList();
            var lines = new LinkedHashMap<String, Map<String, String>>();
            for (var row : rows.subList(1, rows.size())) {
                var may = new HashMap<String, String>();
                for (int column = 1; column < row.size(); column++) {
                    may.put(rows.get(0).get(column), row.get(column));
                }
                lines.put(row.get(0), may);
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

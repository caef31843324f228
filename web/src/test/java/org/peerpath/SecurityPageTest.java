package org.peerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says can be looked up: each test it names is there, each point of its list stands once, its sums add up. */
class SecurityPageTest {
    private static final String PAGE = Sources.read(Path.of("../SECURITY.md"));
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern POINT =
            Pattern.compile("^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern SUM = Pattern.compile("^\\| \\*\\*([a-z ]+)\\*\\* \\| (\\d+) \\|", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("`((?:domain|ejb|web|ear|wildfly-config|\\.ci)/[\\w./-]+)`");

    private static final Set<String> ANSWERS =
            Set.of("automated", "document", "configuration", "not shown yet", "not met", "does not apply");

    /** As many as ASVS 5.0 has for levels 1 and 2 and for what Peerpath is. */
    private static final int POINTS = 208;

    @Test
    void every_test_that_is_named_exists() {
        var there = Stream.of("domain", "ejb", "web", "ear")
                .flatMap(module -> Sources.in(Path.of("..", module, "src/test/java"), ".java").stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var named = TEST.matcher(PAGE).results().map(match -> match.group(1)).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(there);
    }

    @Test
    void every_file_that_is_named_exists() {
        var named = FILE.matcher(PAGE).results().map(match -> match.group(1)).toList();
        assertThat(named).isNotEmpty().allSatisfy(file -> assertThat(Path.of("..", file))
                .exists());
    }

    @Test
    void every_point_of_the_list_stands_there_once() {
        var ids = points().map(point -> point.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(POINTS);
        assertThat(ids.stream().map(SecurityPageTest::inOrder).toList()).isSorted();
    }

    @Test
    void every_point_is_answered_and_what_is_automated_names_its_test() {
        assertThat(points()).allSatisfy(point -> {
            assertThat(point.group(3)).as(point.group(1)).isIn(ANSWERS);
            if (point.group(3).equals("automated")) {
                assertThat(point.group(4)).as(point.group(1)).containsPattern(TEST);
            }
        });
    }

    @Test
    void the_sums_at_the_top_are_those_of_the_list() {
        var counted = points().collect(
                        Collectors.groupingBy(point -> point.group(3), TreeMap::new, Collectors.summingInt(one -> 1)));
        var said = SUM.matcher(PAGE)
                .results()
                .collect(Collectors.toMap(
                        sum -> sum.group(1), sum -> Integer.valueOf(sum.group(2)), Integer::sum, TreeMap::new));
        assertThat(new TreeSet<>(said.keySet())).isEqualTo(new TreeSet<>(ANSWERS));
        assertThat(counted).isEqualTo(said);
    }

    private static Stream<MatchResult> points() {
        return POINT.matcher(PAGE).results();
    }

    /** 10 comes after 9. */
    private static String inOrder(String id) {
        Function<String, String> two = part -> part.length() < 2 ? "0" + part : part;
        return Arrays.stream(id.split("\\.", -1)).map(two).collect(Collectors.joining("."));
    }
}

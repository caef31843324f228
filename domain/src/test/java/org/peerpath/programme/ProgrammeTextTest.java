package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes one thing in the bundled files, and finds everything else as it was. */
class ProgrammeTextTest {

    private static final List<String> HOSTILE = List.of(
            "says “yes”: no",
            "a: b",
            "\"quoted\" and 'single' and \\back",
            "# no comment",
            "a # comment",
            "---",
            "...",
            "- dash",
            "? ask",
            "{brace}",
            "[bracket, bracket]",
            "&anchor *alias !tag %directive @at `tick`",
            "ends with:",
            "two\nlines",
            "blank\n\nbetween\n  and indented\n# not a comment\n---\nend",
            "crlf kept out\nof here",
            "emoji 🌿 and 👩🏽‍🤝‍👩🏻",
            " leading and trailing ",
            "\ttab",
            "null",
            "true",
            "2026",
            "~",
            "é ü ñ ¿? 日本 עברית العربية",
            "line\u2028separator\u0085next",
            "word ".repeat(800).strip(),
            "x".repeat(4000));

    static Stream<String> files() {
        var bundled = ProgrammeFile.BUNDLED.stream().map(ProgrammeFile::bundledText);
        var other = ProgrammeFile.bundledText("scottish-pda");
        return Stream.concat(bundled, Stream.of(other.replace("\n", "\r\n"), other.stripTrailing()));
    }

    private static List<TextPath> texts(ProgrammeText file, TextPath from) {
        var found = new ArrayList<TextPath>();
        var there = file.find(from).orElseThrow();
        if (there instanceof Map<?, ?>) {
            file.keys(from).forEach(key -> found.addAll(texts(file, from.then(key))));
        } else if (there instanceof List<?>) {
            file.steps(from).forEach(step -> found.addAll(texts(file, from.then(step))));
        } else if (!List.of("code", "key").contains(from.last())) {
            found.add(from);
        }
        return found;
    }

    private static List<TextPath> lists(ProgrammeText file, TextPath from) {
        var found = new ArrayList<TextPath>();
        var there = file.find(from).orElseThrow();
        if (there instanceof List<?>) {
            found.add(from);
            file.steps(from).forEach(step -> found.addAll(lists(file, from.then(step))));
        } else if (there instanceof Map<?, ?>) {
            file.keys(from).forEach(key -> found.addAll(lists(file, from.then(key))));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_text_set_to_itself_leaves_every_byte(String source) {
        var file = ProgrammeText.of(source);
        for (var path : texts(file, TextPath.ROOT)) {
            assertThat(file.set(path, file.value(path)).text()).isSameAs(source);
            var there = file.value(path);
            var back = file.set(path, "Something else: 1").set(path, there);
            assertThat(back.value(path)).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_text_may_be_anything_and_is_read_back_the_same(String source) {
        var file = ProgrammeText.of(source);
        int turn = 0;
        for (var path : texts(file, TextPath.ROOT)) {
            var hostile = HOSTILE.get(turn++ % HOSTILE.size());
            var after = file.set(path, hostile);
            assertThat(ProgrammeText.of(after.text()).value(path)).isEqualTo(hostile);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_hostile_text_survives_in_every_kind_of_place(String source) {
        var file = ProgrammeText.of(source);
        for (var path : List.of("title:en", "summary:de", "workload:time", "hours-from:en", "awards")) {
            var place = TextPath.parse(path);
            for (var hostile : HOSTILE) {
                var after = path.equals("awards")
                        ? file.set(place.then(file.steps(place).get(0), "title", "fr"), hostile)
                        : file.set(place, hostile);
                assertThat(comments(after.text())).containsAll(comments(source));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_a_change_does_not_mean_stays_byte_for_byte(String source) {
        var file = ProgrammeText.of(source);
        for (var path : texts(file, TextPath.ROOT)) {
            var after = file.set(path, "Something else").text();
            int common = 0;
            while (source.charAt(common) == after.charAt(common)) {
                common++;
            }
            var rest = source.substring(source.length() - tail(source, after, common));
            assertThat(source.length() - common - rest.length())
                    .as(path.toString())
                    .isLessThanOrEqualTo(file.value(path).length() * 2 + 40);
        }
    }

    private static int tail(String one, String other, int common) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) - common
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_item_added_and_removed_leaves_every_byte(String source) {
        var file = ProgrammeText.of(source);
        for (var list : lists(file, TextPath.ROOT)) {
            for (int at = 0; at <= file.items(list).size(); at += 1 + at) {
                var item = new LinkedHashMap<String, Object>(
                        Map.of("code", "brand-new", "title", Map.of("en", "New: yes")));
                var with = file.insert(list, at, item, List.of());
                assertThat(with.steps(list).get(at)).isEqualTo("brand-new");
                var without = with.remove(list.then("brand-new")).text();
                assertThat(without.stripTrailing()).as(list + " " + at).isEqualTo(source.stripTrailing());
                assertThat(comments(with.text())).containsExactlyElementsOf(comments(source));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_item_moved_there_and_back_leaves_everything(String source) {
        var file = ProgrammeText.of(source);
        for (var list : lists(file, TextPath.ROOT)) {
            int size = file.items(list).size();
            for (int from = 0; from < size; from += 1 + size / 4) {
                for (int to = 0; to < size; to += 1 + size / 3) {
                    var moved = file.move(list.then(TextPath.item(from)), to);
                    assertThat(moved.items(list).get(to))
                            .isEqualTo(file.items(list).get(from));
                    var back = moved.move(list.then(TextPath.item(to)), from);
                    assertThat(back.text().strip()).isEqualTo(source.strip());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_item_can_be_removed(String source) {
        var file = ProgrammeText.of(source);
        for (var list : lists(file, TextPath.ROOT)) {
            for (int at = 0; at < file.items(list).size(); at++) {
                var after = file.remove(list.then(TextPath.item(at)));
                assertThat(after.items(list)).hasSize(file.items(list).size() - 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void line_ends_stay_what_they_are(String source) {
        var file = ProgrammeText.of(source)
                .set(TextPath.parse("entry,en"), "One\n\ntwo")
                .set(TextPath.parse("documents"), List.of(Map.of("code", "a", "text", Map.of("en", "One\ntwo"))));
        assertThat(file.text().contains("\r\n")).isEqualTo(source.contains("\r\n"));
        if (source.contains("\r\n")) {
            assertThat(file.text().replace("\r\n", "")).doesNotContain("\n");
        }
    }

    @Test
    void comments_go_with_the_thing_below_them_and_stay_elsewhere() {
        var file = ProgrammeText.of(
                """
                modules:
                  # about the list
                  - code: a # first
                    title: A
                  # about b
                  - code: b
                    # within b
                    title: B

                  # about c
                  - {code: c, title: C}
                # the end
                """);
        var modules = TextPath.of("modules");
        assertThat(file.remove(modules.then("b")).text())
                .doesNotContain("about b", "within b")
                .contains("about c", "about the list");
        assertThat(file.move(modules.then("b"), 0).text())
                .isEqualTo(
                        """
                modules:
                  # about the list
                  # about b
                  - code: b
                    # within b
                    title: B

                  - code: a # first
                    title: A
                  # about c
                  - {code: c, title: C}
                # the end
                """);
        assertThat(file.insert(modules, 3, Map.of("code", "d"), List.of()).text())
                .endsWith("  - code: d\n# the end\n");
    }

    @Test
    void a_text_that_was_folded_is_folded_again() {
        var file = ProgrammeText.of(ProgrammeFile.bundledText("peer2peer"));
        var after = file.set(
                TextPath.parse("summary,en"), "A new summary. ".repeat(30).strip());
        assertThat(after.text()).contains("  en: >-\n    A new summary.");
        assertThat(after.text().lines()).allMatch(line -> !line.contains("A new summary") || line.length() <= 122);
    }

    @Test
    void a_missing_key_comes_where_it_is_usually_written() {
        var file = ProgrammeText.of(ProgrammeFile.bundledText("ex-in"));
        var order = List.of("code", "title", "order", "time", "not-before-module", "report");
        var after = file.set(TextPath.parse("placements,p1,not-before-module"), "m02", order);
        assertThat(after.text()).contains("    time: 40 h\n    not-before-module: m02\n    report: true");
        assertThat(after.remove(TextPath.parse("placements,p1,not-before-module"))
                        .text())
                .isEqualTo(file.text());
        var list =
                file.set(TextPath.of("categories"), List.of(Map.of("code", "study")), List.of("modules", "categories"));
        assertThat(ProgrammeFile.compose(list.text())).isNotNull();
        assertThat(list.text()).contains("\n\ncategories:\n  - code: study\n\nplacements:\n");
    }

    @Test
    void one_text_becomes_many_and_the_other_way_round() {
        var file = ProgrammeText.of("title: Recovery\nvalidity: unlimited # for ever\nlast: 1\n");
        var both = file.set(TextPath.of("title"), new LinkedHashMap<>(Map.of("en", "Recovery")))
                .set(TextPath.parse("title,de"), "Genesung");
        assertThat(both.text()).startsWith("title: {en: Recovery, de: Genesung}\n");
        var months = file.set(TextPath.of("validity"), Map.of("months", "24"));
        assertThat(months.text()).contains("validity: {months: 24} # for ever\n");
        assertThat(months.set(TextPath.of("validity"), "unlimited").text()).isEqualTo(file.text());
    }

    @Test
    void what_two_places_share_is_changed_by_hand_only() {
        var file = ProgrammeText.of("a: &shared text\nb: *shared\n");
        assertThatThrownBy(() -> file.set(TextPath.of("b"), "other")).isInstanceOf(UnspliceableText.class);
        assertThatThrownBy(() -> file.set(TextPath.of("a"), "other")).isInstanceOf(UnspliceableText.class);
    }

    @Test
    void a_list_that_loses_its_last_item_is_empty_and_can_be_filled_again() {
        var file = ProgrammeText.of("a:\n  - x\n  # lost\nb: {c: [y]}\n");
        var empty = file.remove(TextPath.parse("a,~0")).remove(TextPath.parse("b,c,~0"));
        assertThat(empty.text()).isEqualTo("a: []\n  # lost\nb: {c: []}\n");
        var filled = empty.insert(TextPath.of("a"), 0, Map.of("code", "z"), List.of())
                .insert(TextPath.parse("b,c"), 0, "w", List.of());
        assertThat(filled.text()).isEqualTo("a:\n  - code: z\n  # lost\nb: {c: [w]}\n");
    }

    @Test
    void places_are_told_as_problems_tell_them() {
        var file = ProgrammeText.of(ProgrammeFile.bundledText("peer2peer"));
        assertThat(file.counted(TextPath.parse("modules,m2,sessions,s05,title,en")))
                .isEqualTo("modules[1].sessions[0].title.en");
        assertThat(TextPath.parse(TextPath.of("a", "~1").toString()).steps()).containsExactly("a", "~1");
    }

    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }
}

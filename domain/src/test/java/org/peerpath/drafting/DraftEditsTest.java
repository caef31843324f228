package org.peerpath.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeText;
import org.peerpath.programme.TextPath;

/** Writes every field of every thing in the bundled files, and lets two people write at the same time. */
class DraftEditsTest {

    static final List<String> BUNDLED = ProgrammeFile.BUNDLED;

    private static final TextPath TITLE = TextPath.of("modules", "m1");

    private static Draft bundled(String name) {
        return Draft.of(ProgrammeFile.bundledText(name));
    }

    private static ProgrammeText fill(ProgrammeText text, TextPath thing, Entry... entries) {
        return new DraftEdits(new Draft(text)).fill(thing, List.of(entries)).after();
    }

    /** Every place that has a shape. */
    static List<TextPath> things(Draft draft) {
        var things = new ArrayList<TextPath>();
        Draft.ABOUT.forEach(section -> things.add(TextPath.of(section)));
        Draft.LISTS.forEach(list -> collect(draft, TextPath.of(list), things));
        return things;
    }

    private static void collect(Draft draft, TextPath list, List<TextPath> things) {
        for (var step : draft.text().steps(list)) {
            var thing = list.then(step);
            things.add(thing);
            draft.shape(thing).orElseThrow().lists().forEach(part -> collect(draft, thing.thenAll(part.key()), things));
            for (var rule : List.of("requirement", "renewal")) {
                if (list.last().equals("awards") && draft.text().has(thing.then(rule))) {
                    rules(draft, thing.then(rule), things);
                }
            }
        }
    }

    private static void rules(Draft draft, TextPath rule, List<TextPath> things) {
        things.add(rule);
        draft.shape(rule).orElseThrow().lists().forEach(part -> collect(draft, rule.thenAll(part.key()), things));
        draft.innerRules(rule).forEach(inner -> rules(draft, inner, things));
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void everything_in_a_file_has_a_shape_and_a_name(String name) {
        var draft = bundled(name);
        for (var thing : things(draft)) {
            assertThat(draft.shape(thing)).as(thing.toString()).isPresent();
            if (!draft.isRule(thing)
                    && thing.steps().size() > 1
                    && !thing.toString().contains("after")) {
                assertThat(draft.called(thing, "de")).as(thing.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void a_form_sent_as_it_was_shown_changes_no_byte(String name) {
        var draft = bundled(name);
        var edits = new DraftEdits(draft);
        for (var thing : things(draft)) {
            var shape = draft.shape(thing).orElseThrow();
            for (var field : shape.fields()) {
                for (var language : field.kind().isInLanguages() ? draft.languages() : List.of("")) {
                    var there = edits.read(thing, shape, field, language);
                    assertThat(fill(draft.text(), thing, new Entry(field.key(), language, there, there))
                                    .text())
                            .isSameAs(draft.text().text());
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void every_text_can_be_written_in_every_language(String name) {
        var draft = bundled(name);
        var things = things(draft);
        for (int at = 0; at < things.size(); at += 1 + at / 12) {
            var thing = things.get(at);
            for (var field : draft.shape(thing).orElseThrow().fields()) {
                if (field.kind().isInLanguages() && !field.key().startsWith("rubric")) {
                    for (var language : List.of("de", "fr")) {
                        var base = new DraftEdits(draft)
                                .read(thing, draft.shape(thing).get(), field, language);
                        var after = fill(draft.text(), thing, new Entry(field.key(), language, base, "Neu: ja"));
                        assertThat(new DraftEdits(new Draft(after))
                                        .read(thing, draft.shape(thing).get(), field, language))
                                .as(thing + " " + field.key())
                                .isEqualTo("Neu: ja");
                    }
                }
            }
        }
    }

    @Test
    void two_people_write_at_different_places_and_both_are_kept() {
        var draft = bundled("peer2peer");
        var base = draft.called(TITLE, "en");
        var other = new DraftEdits(draft)
                .add(TextPath.of("modules"), "", "Before: all")
                .after()
                .move(TextPath.of("modules", "before-all"), 0);
        var both = new DraftEdits(new Draft(other)).fill(TITLE, List.of(new Entry("title", "en", base, "Mine")));
        assertThat(both.clashes()).isEmpty();
        assertThat(new Draft(both.after()).called(TITLE, "en")).isEqualTo("Mine");
        assertThat(both.after().index(TITLE)).isEqualTo(1);
    }

    @Test
    void where_both_changed_the_same_text_the_first_stays_and_the_second_hears_of_it() {
        var draft = bundled("peer2peer");
        var base = draft.called(TITLE, "en");
        var theirs = fill(draft.text(), TITLE, new Entry("title", "en", base, "Theirs"));
        var mine = new DraftEdits(new Draft(theirs))
                .fill(
                        TITLE,
                        List.of(
                                new Entry("title", "en", base, "Mine"),
                                new Entry("title", "de", draft.called(TITLE, "de"), "Meins")));
        assertThat(mine.clashes()).containsExactly(new Clash("title", "en", "Theirs"));
        assertThat(new Draft(mine.after()).called(TITLE, "en")).isEqualTo("Theirs");
        assertThat(new Draft(mine.after()).called(TITLE, "de")).isEqualTo("Meins");
        var alike = new DraftEdits(new Draft(theirs)).fill(TITLE, List.of(new Entry("title", "en", base, "Theirs")));
        assertThat(alike.clashes()).isEmpty();
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_not_taken_away_unseen() {
        var draft = bundled("peer2peer");
        var seen = draft.text().find(TITLE).orElseThrow();
        var after = fill(draft.text(), TITLE, new Entry("title", "en", draft.called(TITLE, "en"), "Theirs"));
        assertThatThrownBy(() -> new DraftEdits(new Draft(after)).remove(TITLE, seen))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(new DraftEdits(draft).remove(TITLE, seen).has(TITLE)).isFalse();
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void whatever_is_added_is_whole(String name) {
        for (var list : Draft.LISTS.subList(0, Draft.LISTS.indexOf("local"))) {
            var draft = bundled(name);
            for (var kind : kinds(draft.list(TextPath.of(list)).orElseThrow())) {
                var added = new DraftEdits(draft).add(TextPath.of(list), kind, "Something # new");
                if (!list.equals("competences")
                        || !draft.text().value(TextPath.of("framework")).isEmpty()) {
                    assertThat(ProgrammeFile.read(added.after().text()))
                            .as(list + " " + kind)
                            .isNotNull();
                }
                everyPartCanBeAdded(new Draft(added.after()), added.path());
            }
        }
    }

    private static void everyPartCanBeAdded(Draft draft, TextPath thing) {
        for (var part : draft.shape(thing).orElseThrow().lists()) {
            if (draft.text().has(thing.thenAll(part.key()).parent())
                    && !part.key().contains(":")) {
                for (var kind : kinds(part)) {
                    var list = thing.thenAll(part.key());
                    if (draft.text().has(list) || part.shape().equals("intention")) {
                        var added = new DraftEdits(draft).add(list, kind, "Part");
                        assertThat(ProgrammeFile.read(added.after().text())).isNotNull();
                    }
                }
            }
        }
    }

    private static List<String> kinds(Shape.Part part) {
        return part.kinds().isEmpty() ? List.of("") : part.kinds();
    }

    @Test
    void what_may_be_set_locally_is_added_written_and_taken_away() {
        var draft = bundled("ex-in");
        var list = TextPath.of("local");
        for (var kind : draft.list(list).orElseThrow().kinds()) {
            if (kind.endsWith("hours")) {
                assertThatThrownBy(() -> new DraftEdits(draft).addGate(list, kind))
                        .isInstanceOf(BusinessRuleViolation.class);
                continue;
            }
            var added = new DraftEdits(draft).addGate(list, kind);
            assertThat(ProgrammeFile.read(added.after().text()).local())
                    .as(kind)
                    .hasSize(2);
            assertThat(added.after().remove(added.path()).text())
                    .isEqualTo(draft.text().text());
        }
        var p2 = list.then("~0");
        assertThat(draft.called(p2, "de")).isEqualTo("Zweites Praktikum: Vertiefung");
        var wider = fill(draft.text(), p2, new Entry("among", "", "80 h\n180 h", "60 h\n80 h\n180 h"));
        assertThat(ProgrammeFile.read(wider.text()).local().get(0).allowed()).containsExactly(3600, 4800, 10800);
    }

    @Test
    void every_kind_of_rule_can_be_made_changed_grouped_and_taken_away() {
        var draft = bundled("peer2peer");
        var group = TextPath.parse("awards,competence,requirement,within,requirement,all");
        for (var kind : Draft.ruleKinds()) {
            var added = new DraftEdits(draft).addRule(group, kind);
            if (!kind.equals("held")) {
                assertThat(ProgrammeFile.read(added.after().text())).as(kind).isNotNull();
            }
            var there = new Draft(added.after());
            assertThat(there.ruleKind(added.path())).isEqualTo(kind);
            var seen = there.text().find(added.path()).orElseThrow();
            for (var around : Draft.groupKinds()) {
                var wrapped = new DraftEdits(there).wrap(added.path(), around, seen);
                ProgrammeFile.read(wrapped.text());
                var back = new DraftEdits(new Draft(wrapped));
                var group2 = wrapped.find(added.path()).orElseThrow();
                assertThat(back.unwrap(added.path(), group2).find(added.path())).contains(seen);
            }
            assertThat(new DraftEdits(there).remove(added.path(), seen).text())
                    .isEqualTo(draft.text().text());
        }
    }

    @Test
    void hours_wait_for_whatever_there_is() {
        var draft = bundled("us-state-with-renewal");
        var gates = TextPath.parse("awards,certified,requirement,all,~1,within,requirement,all,~0,hours,after");
        for (var kind : List.of("session", "module", "award", "requirement")) {
            assertThat(ProgrammeFile.read(
                            new DraftEdits(draft).addGate(gates, kind).after().text()))
                    .isNotNull();
        }
        assertThatThrownBy(() -> new DraftEdits(draft).addGate(gates, "placement"))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void frameworks_are_files_and_their_competences_are_ticked() {
        var frameworks = Framework.all();
        assertThat(frameworks).extracting(Framework::code).containsExactly("hee", "samhsa");
        assertThat(frameworks.get(1).competences()).hasSize(12);
        for (var framework : frameworks) {
            assertThat(framework.competences())
                    .allMatch(one -> one.title().languages().containsAll(List.of("en", "es", "de")));
            var draft = bundled("ex-in");
            var all = framework.competences().stream().map(Framework.Item::code).toList();
            var ticked = new DraftEdits(draft).tick(framework, all);
            assertThat(ProgrammeFile.read(ticked.text()).competences()).hasSize(all.size());
            var less = new DraftEdits(new Draft(ticked)).tick(framework, all.subList(1, all.size()));
            assertThat(ProgrammeFile.read(less.text()).competences()).hasSize(all.size() - 1);
        }
    }
}

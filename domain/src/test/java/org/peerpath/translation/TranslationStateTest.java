package org.peerpath.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.DraftEdits;
import org.peerpath.drafting.Entry;
import org.peerpath.drafting.PlacedEntry;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.TextPath;
import org.peerpath.translation.Pairings.Reading;

/** How it stands with translations, as texts are written, changed, moved and taken back. */
class TranslationStateTest {
    private static final TextPath MODULE = TextPath.of("modules", "m12");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final List<Known> known = new ArrayList<>();

    private record Known(TextPair pair, Reading reading) {}

    private static Draft bundled() {
        return Draft.of(ProgrammeFile.bundledText("ex-in"));
    }

    private static Draft write(Draft draft, String language, String words) {
        return write(draft, MODULE, "title", language, words);
    }

    private static Draft write(Draft draft, TextPath thing, String key, String language, String words) {
        var edits = new DraftEdits(draft);
        var field = draft.shape(thing).orElseThrow().fields().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        var base = edits.read(thing, draft.shape(thing).orElseThrow(), field, language);
        return new Draft(edits.fill(thing, List.of(new Entry(key, language, base, words)))
                .after());
    }

    private Draft then(Draft before, Draft after) {
        var rewriting = Rewriting.between(texts(before), texts(after), "en");
        rewriting.written().forEach(pair -> known.add(new Known(pair, Reading.NONE)));
        rewriting.left().stream()
                .filter(pair -> !pairings().isKnown(pair))
                .forEach(pair -> known.add(new Known(pair, Reading.NONE)));
        return after;
    }

    private void review(Draft draft, String language) {
        var pair = TextPair.of(title(draft), "en", language);
        known.removeIf(one -> one.pair().equals(pair));
        known.add(new Known(pair, Reading.OTHER));
    }

    private static List<MultilingualText> texts(Draft draft) {
        return FileTexts.of(draft).stream().map(FileTexts.FileText::text).toList();
    }

    private static MultilingualText title(Draft draft) {
        return FileTexts.at(draft, "modules,m12,title").orElseThrow().text();
    }

    private Pairings<Known> pairings() {
        return new Pairings<>(known, Known::pair, Known::reading);
    }

    private TranslationState state(Draft draft, String language) {
        return pairings().state(title(draft), "en", language);
    }

    @Test
    void what_nobody_wrote_is_missing_and_what_was_always_there_is_written() {
        assertThat(state(bundled(), "ro")).isEqualTo(TranslationState.MISSING);
        var both = write(bundled(), "ro", "Relația de la egal la egal");
        assertThat(state(both, "ro")).isEqualTo(TranslationState.WRITTEN);
    }

    @Test
    void a_changed_original_makes_every_translation_outdated_by_itself() {
        var both = write(bundled(), "ro", "Relația");
        var changed = then(both, write(both, "en", "Something else"));
        assertThat(state(changed, "ro")).isEqualTo(TranslationState.OUTDATED);
        var again = then(changed, write(changed, "ro", "Altceva"));
        assertThat(state(again, "ro")).isEqualTo(TranslationState.WRITTEN);
    }

    @Test
    void who_wrote_an_outdated_translation_is_still_known_the_latest_first() {
        var both = then(bundled(), write(bundled(), "ro", "Relația"));
        var changed = then(both, write(both, "en", "Something else"));
        var now = TextPair.of(title(changed), "en", "ro");
        assertThat(pairings().of(now)).isEmpty();
        assertThat(pairings().made(now)).extracting(Known::pair).containsExactly(TextPair.of(title(both), "en", "ro"));
        var fits = new Known(now, Reading.OTHER);
        known.add(fits);
        assertThat(pairings().made(now)).first().isEqualTo(fits);
    }

    @Test
    void an_original_taken_back_brings_the_review_back() {
        var both = then(bundled(), write(bundled(), "ro", "Relația"));
        review(both, "ro");
        assertThat(state(both, "ro")).isEqualTo(TranslationState.REVIEWED);
        var changed = then(both, write(both, "en", "Something else"));
        assertThat(state(changed, "ro")).isEqualTo(TranslationState.OUTDATED);
        var back = then(changed, write(changed, "en", title(both).in("en")));
        assertThat(state(back, "ro")).isEqualTo(TranslationState.REVIEWED);
    }

    @Test
    void a_translation_typed_back_to_the_old_one_belongs_to_the_new_original() {
        var both = then(bundled(), write(bundled(), "ro", "Relația"));
        var changed = then(both, write(both, "en", "Something else"));
        var other = then(changed, write(changed, "ro", "Altceva"));
        var typed = then(other, write(other, "ro", "Relația"));
        assertThat(state(typed, "ro")).isEqualTo(TranslationState.WRITTEN);
    }

    @Test
    void adding_a_thing_before_others_changes_no_translation() {
        var list = "modules,m1,sessions,m1-2,intentions";
        var counted = new MultilingualText(list + ",~0", "", "", 100, false, Map.of("en", "Listen", "de", "Zuhören"));
        var moved = new MultilingualText(list + ",~1", "", "", 100, false, counted.words());
        var added = new MultilingualText(list + ",~0", "", "", 100, false, Map.of("en", "Be there"));
        var rewriting = Rewriting.between(List.of(counted), List.of(added, moved), "en");
        assertThat(rewriting.isEmpty()).isTrue();
    }

    @Test
    void a_changed_original_remembers_what_its_translation_was_made_from() {
        var before = new MultilingualText("title", "", "", 100, true, Map.of("en", "One", "de", "Eins", "es", "Uno"));
        var after = new MultilingualText("title", "", "", 100, true, Map.of("en", "Two", "de", "Zwei", "es", "Uno"));
        var rewriting = Rewriting.between(List.of(before), List.of(after), "en");
        assertThat(rewriting.written()).isEqualTo(Set.of(TextPair.of(after, "en", "de")));
        assertThat(rewriting.left()).isEqualTo(Set.of(TextPair.of(before, "en", "es")));
        assertThat(rewriting.gone()).isEqualTo(Set.of(TextPair.of(before, "en", "de")));
    }

    @Test
    void a_text_that_says_the_same_beside_other_words_is_not_outdated_by_a_change_of_this_one() {
        var one = item("4711", "Exercise 1");
        var other = item("4712", "Exercise 2");
        var changed = item("4711", "Exercise one");
        var rewriting = Rewriting.between(List.of(one), List.of(changed), "en");
        var beside = rewriting.beside(List.of(other), "en");
        assertThat(beside).containsExactly(TextPair.of(other, "en", "de"));
        rewriting.left().forEach(pair -> known.add(new Known(pair, Reading.NONE)));
        assertThat(pairings().state(other, "en", "de")).isEqualTo(TranslationState.OUTDATED);
        beside.forEach(pair -> known.add(new Known(pair, Reading.NONE)));
        assertThat(pairings().state(other, "en", "de")).isEqualTo(TranslationState.WRITTEN);
        assertThat(pairings().state(changed, "en", "de")).isEqualTo(TranslationState.OUTDATED);
    }

    @Test
    void in_a_list_that_is_only_counted_too() {
        var list = "modules,m1,intentions,~";
        var one = new MultilingualText(list + "0", "", "", 100, false, Map.of("en", "Listen", "de", "Zuhören"));
        var other = new MultilingualText(list + "1", "", "", 100, false, Map.of("en", "Hear", "de", "Zuhören"));
        var changed = new MultilingualText(list + "0", "", "", 100, false, Map.of("en", "Hark", "de", "Zuhören"));
        var before = List.of(one, other);
        var rewriting = Rewriting.between(before, List.of(changed, other), "en");
        assertThat(rewriting.left()).containsExactly(TextPair.of(one, "en", "de"));
        assertThat(rewriting.beside(before, "en")).containsExactly(TextPair.of(other, "en", "de"));
    }

    private static MultilingualText item(String id, String title) {
        return new MultilingualText(
                "learning,m1," + id + ",title", title, "title", 100, true, Map.of("en", title, "de", "Übung"));
    }

    @Test
    void what_was_there_before_its_original_is_not_outdated_by_it() {
        var before = new MultilingualText("title", "", "", 100, true, Map.of("de", "Eins"));
        var after = new MultilingualText("title", "", "", 100, true, Map.of("en", "One", "de", "Eins"));
        assertThat(Rewriting.between(List.of(before), List.of(after), "en").isEmpty())
                .isTrue();
    }

    @Test
    void every_text_of_the_file_has_one_stable_place() {
        for (var name : ProgrammeFile.BUNDLED) {
            var texts = texts(Draft.of(ProgrammeFile.bundledText(name)));
            assertThat(texts).extracting(MultilingualText::place).doesNotHaveDuplicates();
            assertThat(texts).extracting(MultilingualText::place).contains("title", "summary");
        }
    }

    @Test
    void nobody_reviews_their_own_words_while_there_is_somebody_else() {
        var pairing = new TextPairing(1, 2, TextPair.of(title(bundled()), "en", "de"), 7L, NOW);
        assertThatThrownBy(() -> pairing.review(7, false, NOW))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("rule")
                .isEqualTo(TranslationRule.NOBODY_REVIEWS_THEIR_OWN_WORDS);
        assertThat(pairing.review(7, true, NOW)).isTrue();
        assertThat(pairing.review(7, true, NOW)).isFalse();
        assertThat(pairing).extracting("ownReading").isEqualTo(true);
        assertThat(pairing.review(8, false, NOW)).isTrue();
        assertThat(pairing).extracting("ownReading", "reviewedBy").containsExactly(false, 8L);
        assertThat(pairing.review(9, false, NOW)).isFalse();
        assertThat(pairing).extracting("reviewedBy").isEqualTo(8L);
    }

    @Test
    void a_programme_written_in_german_is_translated_from_german() {
        var draft = Draft.of("peerpath: 1\nslug: a\ntitle:\n  de: Zuhören\n  en: Listening\n");
        assertThat(FileTexts.sourceLanguage(draft)).isEqualTo("de");
    }

    @Test
    void all_texts_of_a_file_can_be_translated_at_once() {
        for (var name : ProgrammeFile.BUNDLED) {
            var draft = Draft.of(ProgrammeFile.bundledText(name));
            var outcome = new DraftEdits(draft).fillAll(romanian(draft));
            assertThat(outcome.clashes()).isEmpty();
            assertThat(texts(new Draft(outcome.after())))
                    .extracting(text -> text.in("ro"))
                    .isEqualTo(texts(draft).stream()
                            .map(text -> "Ro " + text.in("en"))
                            .toList());
        }
    }

    @Test
    void hundreds_of_texts_that_come_at_once_are_not_each_read_again() {
        var file = new StringBuilder("peerpath: 1\nslug: a\ntitle:\n  en: Listening\nmodules:\n");
        for (int module = 1; module <= 500; module++) {
            file.append("  - code: m%d%n    title:%n      en: Module %d%n".formatted(module, module));
        }
        var draft = Draft.of(file.toString());
        var entries = romanian(draft);
        assertThat(entries).hasSize(501);
        var begin = worked();
        for (int reading = 0; reading < 100; reading++) {
            Draft.of(file.toString());
        }
        var hundredReadings = worked() - begin;
        begin = worked();
        new DraftEdits(draft).fillAll(entries);
        assertThat(worked() - begin).isLessThan(hundredReadings);
    }

    private static List<PlacedEntry> romanian(Draft draft) {
        return FileTexts.of(draft).stream()
                .map(one -> new PlacedEntry(
                        one.thing(),
                        new Entry(one.key(), "ro", "", "Ro " + one.text().in("en"))))
                .toList();
    }

    @Test
    void every_text_of_every_file_can_be_translated_alone_and_changes_nothing_else() {
        for (var name : ProgrammeFile.BUNDLED) {
            var draft = Draft.of(ProgrammeFile.bundledText(name));
            var before = FileTexts.of(draft);
            var begin = worked();
            for (var one : before) {
                draft = write(
                        draft, one.thing(), one.key(), "ro", "Ro " + one.text().in("en"));
            }
            assertThat(Duration.ofNanos(worked() - begin)).isLessThan(Duration.ofSeconds(8));
            ProgrammeFile.read(draft.text().text());
            for (var one : FileTexts.of(draft)) {
                assertThat(one.text().in("ro"))
                        .as(one.text().place())
                        .isEqualTo("Ro " + one.text().in("en"));
            }
            assertThat(texts(draft))
                    .extracting(text -> text.in("de"))
                    .isEqualTo(before.stream().map(one -> one.text().in("de")).toList());
        }
    }

    /** Nanoseconds that this thread has worked: how busy the machine is with other things does not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

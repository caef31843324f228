package org.peerpath.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.Draft;
import org.peerpath.learning.WordsRewritten;
import org.peerpath.learning.service.CourseTexts;
import org.peerpath.programme.DraftRewritten;
import org.peerpath.translation.FileTexts;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.Rewriting;
import org.peerpath.translation.TextPair;

/**
 * Remembers, whenever words are written, from which words each translation was made: in the same transaction, wherever they
 * are written. What is missing or outdated follows from it by itself.
 */
@ApplicationScoped
class Remembrance {
    @Inject
    private Pairs pairs;

    @Inject
    private CourseTexts courseTexts;

    @Inject
    private Clock clock;

    void written(@Observes DraftRewritten event) {
        var after = Draft.of(event.after());
        var source = FileTexts.sourceLanguage(after);
        var before = texts(Draft.of(event.before()));
        var rewriting = Rewriting.between(before, texts(after), source);
        remember(event.organisationId(), event.programmeId(), rewriting, rewriting.beside(before, source), event.by());
    }

    void written(@Observes WordsRewritten event) {
        var changed = event.changes().stream().collect(Collectors.toMap(WordsRewritten.Change::itemId, one -> one));
        var rewritings = new ArrayList<Rewriting>();
        var untouched = new ArrayList<MultilingualText>();
        for (var item : courseTexts.of(event.programmeVersionId())) {
            var texts = ItemParts.of(item.head().id(), item.words());
            var change = changed.remove(item.head().id());
            if (change == null) {
                untouched.addAll(texts);
            } else {
                rewritings.add(between(texts, event, change));
            }
        }
        // Taken out of sight, and may be brought back.
        changed.values()
                .forEach(change -> rewritings.add(
                        between(ItemParts.of(change.itemId(), courseTexts.words(change.itemId())), event, change)));
        var rewriting = Rewriting.of(rewritings);
        remember(
                event.organisationId(),
                event.programmeId(),
                rewriting,
                rewriting.beside(untouched, event.source()),
                event.by());
    }

    private static Rewriting between(List<MultilingualText> now, WordsRewritten event, WordsRewritten.Change change) {
        var before = now.stream()
                .map(text -> ItemParts.with(text, event.language(), change.before()))
                .toList();
        return Rewriting.between(before, now, event.source());
    }

    private static List<MultilingualText> texts(Draft draft) {
        return FileTexts.of(draft).stream().map(FileTexts.FileText::text).toList();
    }

    /** @param beside what was made from other words, and would not be known for it */
    private void remember(
            long organisation, long programme, Rewriting rewriting, Set<TextPair> beside, @Nullable Long by) {
        if (rewriting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        if (by != null) {
            rewriting.gone().forEach(pair -> pairs.forget(programme, pair, by, now));
        }
        var known = pairs.known(programme, union(rewriting.written(), rewriting.left()));
        var made = known.stream().map(Remembrance::words).collect(Collectors.toSet());
        pairs.add(organisation, programme, without(rewriting.written(), known::contains), by, now);
        var earlier = union(rewriting.left(), beside);
        pairs.add(organisation, programme, without(earlier, pair -> made.contains(words(pair))), null, now);
    }

    private static Collection<TextPair> union(Set<TextPair> some, Set<TextPair> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<TextPair> without(Collection<TextPair> pairs, Predicate<TextPair> those) {
        return pairs.stream().filter(Predicate.not(those)).toList();
    }

    private static TextPair words(TextPair pair) {
        return new TextPair(pair.place(), pair.language(), "", pair.targetHash());
    }
}

package org.peerpath.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
        var rewriting = Rewriting.between(texts(Draft.of(event.before())), texts(after), source);
        remember(event.organisationId(), event.programmeId(), rewriting, event.by());
    }

    void written(@Observes WordsRewritten event) {
        var source = FileTexts.sourceLanguage(Draft.of(pairs.sourceOf(event.programmeVersionId())));
        var now = courseTexts.words(event.itemId());
        var after = ItemParts.of(event.itemId(), now);
        var others = now.stream()
                .filter(row -> !row.language().equals(event.language()))
                .toList();
        var before = new ArrayList<>(ItemParts.of(event.itemId(), others));
        before.replaceAll(text -> ItemParts.with(text, event.language(), event.before()));
        var rewriting = Rewriting.between(before, after, source);
        remember(event.organisationId(), pairs.programmeOf(event.programmeVersionId()), rewriting, event.by());
    }

    private static List<MultilingualText> texts(Draft draft) {
        return FileTexts.of(draft).stream().map(FileTexts.FileText::text).toList();
    }

    private void remember(long organisation, long programme, Rewriting rewriting, @Nullable Long by) {
        if (rewriting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        if (by != null) {
            rewriting.gone().forEach(pair -> pairs.forget(programme, pair, by, now));
        }
        var known = pairs.known(programme, union(rewriting.written(), rewriting.left()));
        var made = known.stream().map(Remembrance::words).collect(Collectors.toSet());
        rewriting.written().stream()
                .filter(pair -> !known.contains(pair))
                .forEach(pair -> pairs.add(organisation, programme, pair, by, now));
        rewriting.left().stream()
                .filter(pair -> !made.contains(words(pair)))
                .forEach(pair -> pairs.add(organisation, programme, pair, null, now));
    }

    private static Collection<TextPair> union(Set<TextPair> some, Set<TextPair> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static TextPair words(TextPair pair) {
        return new TextPair(pair.place(), pair.language(), "", pair.targetHash());
    }
}

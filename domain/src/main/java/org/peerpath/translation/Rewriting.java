package org.peerpath.translation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change of texts means for their translations. It looks at all texts of the same place together, so that moving a
 * thing, or adding one before it, is no change of words.
 *
 * @param written translations that are new, with the words beside which they were written
 * @param left translations whose original was changed, with the words that they were made from
 * @param gone translations that stand there no more
 */
public record Rewriting(Set<TextPair> written, Set<TextPair> left, Set<TextPair> gone) {
    /** A text that was there before its original was made from nothing here. */
    private static final String NOTHING = WordsHash.of("");

    public static Rewriting between(List<MultilingualText> before, List<MultilingualText> after, String source) {
        var then = pairs(before, source);
        var now = pairs(after, source);
        var thenWords = words(then);
        var nowWords = words(now);
        var written = new LinkedHashSet<TextPair>();
        var moved = new HashSet<TextPair>();
        for (var pair : now) {
            if (!then.contains(pair) && !pair.sourceHash().equals(NOTHING)) {
                (thenWords.contains(withoutSource(pair)) ? moved : written).add(pair);
            }
        }
        var movedWords = words(moved);
        var left = then.stream()
                .filter(pair -> !pair.sourceHash().equals(NOTHING))
                .filter(pair -> !now.contains(pair) && movedWords.contains(withoutSource(pair)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var gone = then.stream()
                .filter(pair -> !nowWords.contains(withoutSource(pair)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Rewriting(written, left, gone);
    }

    /**
     * What is to be known of others before any of this is: translations that say the same at the same place, beside words of
     * their own that nobody touched. Without it they would look as if they had been made from these.
     *
     * @param untouched texts that were there before, and say what they said
     */
    public Set<TextPair> beside(List<MultilingualText> untouched, String source) {
        var known = new HashSet<>(words(written));
        known.addAll(words(left));
        return pairs(untouched, source).stream()
                .filter(pair -> !pair.sourceHash().equals(NOTHING))
                .filter(pair -> !written.contains(pair) && !left.contains(pair))
                .filter(pair -> known.contains(withoutSource(pair)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Several that happened at once, each in a text of its own. */
    public static Rewriting of(List<Rewriting> parts) {
        return new Rewriting(all(parts, Rewriting::written), all(parts, Rewriting::left), all(parts, Rewriting::gone));
    }

    private static Set<TextPair> all(List<Rewriting> parts, Function<Rewriting, Set<TextPair>> which) {
        return parts.stream()
                .flatMap(part -> which.apply(part).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean isEmpty() {
        return written.isEmpty() && left.isEmpty() && gone.isEmpty();
    }

    private static Set<TextPair> pairs(List<MultilingualText> texts, String source) {
        var pairs = new LinkedHashSet<TextPair>();
        for (var text : texts) {
            text.words().keySet().stream()
                    .filter(language -> !language.equals(source))
                    .forEach(language -> pairs.add(TextPair.of(text, source, language)));
        }
        return pairs;
    }

    private static Set<TextPair> words(Set<TextPair> pairs) {
        return pairs.stream().map(Rewriting::withoutSource).collect(Collectors.toSet());
    }

    private static TextPair withoutSource(TextPair pair) {
        return new TextPair(pair.place(), pair.language(), "", pair.targetHash());
    }
}

package org.peerpath.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is remembered of a programme's translations, and how it stands with each text after that.
 *
 * @param <P> what is known of a pair
 */
public final class Pairings<P> {
    /** How far somebody has read it. */
    public enum Reading {
        NONE,
        OWN,
        OTHER
    }

    private final Map<TextPair, P> known = new HashMap<>();
    private final Set<TextPair> madeFromSomething = new HashSet<>();
    private final Function<P, Reading> reading;

    public Pairings(Collection<P> rows, Function<P, TextPair> pair, Function<P, Reading> reading) {
        this.reading = reading;
        rows.forEach(row -> {
            known.put(pair.apply(row), row);
            madeFromSomething.add(anySource(pair.apply(row)));
        });
    }

    /** How it stands with a text in a language, beside what it says in the programme's own. */
    public TranslationState state(MultilingualText text, String source, String language) {
        if (text.in(language).isEmpty()) {
            return TranslationState.MISSING;
        }
        var pair = TextPair.of(text, source, language);
        var row = known.get(pair);
        if (row == null) {
            return madeFromSomething.contains(anySource(pair)) ? TranslationState.OUTDATED : TranslationState.WRITTEN;
        }
        return switch (reading.apply(row)) {
            case NONE -> TranslationState.WRITTEN;
            case OWN -> TranslationState.READ_BY_ITS_WRITER;
            case OTHER -> TranslationState.REVIEWED;
        };
    }

    /** What is remembered of this pair, if anything. */
    public Optional<P> of(TextPair pair) {
        return Optional.ofNullable(known.get(pair));
    }

    /** Whether this translation was made from some words once, these or others. */
    public boolean isKnown(TextPair pair) {
        return madeFromSomething.contains(anySource(pair));
    }

    private static TextPair anySource(TextPair pair) {
        return new TextPair(pair.place(), pair.language(), "", pair.targetHash());
    }
}

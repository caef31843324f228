package org.peerpath.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<TextPair, List<P>> madeFromSomething = new HashMap<>();
    private final Function<P, Reading> reading;

    /** @param rows the oldest first */
    public Pairings(Collection<P> rows, Function<P, TextPair> pair, Function<P, Reading> reading) {
        this.reading = reading;
        rows.forEach(row -> {
            known.put(pair.apply(row), row);
            madeFromSomething
                    .computeIfAbsent(anySource(pair.apply(row)), words -> new ArrayList<>())
                    .add(row);
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
            return isKnown(pair) ? TranslationState.OUTDATED : TranslationState.WRITTEN;
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
        return madeFromSomething.containsKey(anySource(pair));
    }

    /** What is remembered of this translation, from whatever words it was made; the latest first. */
    public List<P> made(TextPair pair) {
        var rows = new ArrayList<>(madeFromSomething.getOrDefault(anySource(pair), List.of()));
        Collections.reverse(rows);
        return rows;
    }

    private static TextPair anySource(TextPair pair) {
        return new TextPair(pair.place(), pair.language(), "", pair.targetHash());
    }
}

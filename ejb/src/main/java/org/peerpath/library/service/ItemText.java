package org.peerpath.library.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The description of an item in one language, which the page names, as it may not be the reader's own. */
public record ItemText(
        long itemId,
        String language,
        String title,
        String summary,
        @Nullable String plainSummary,
        @Nullable String contentNote) {

    /** The reader's language if there is one, else English, else the first by tag. */
    static ItemText best(Collection<ItemText> texts, Locale reader) {
        return texts.stream()
                .min(Comparator.<ItemText>comparingInt(text -> text.distance(reader))
                        .thenComparing(ItemText::language))
                .orElseThrow(() -> new IllegalStateException("a published item has a description"));
    }

    private int distance(Locale reader) {
        if (language.equals(reader.toLanguageTag())) {
            return 0;
        }
        var own = Locale.forLanguageTag(language).getLanguage();
        return own.equals(reader.getLanguage()) ? 1 : own.equals("en") ? 2 : 3;
    }
}

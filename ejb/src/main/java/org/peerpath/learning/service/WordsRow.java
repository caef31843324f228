package org.peerpath.learning.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The words of an item in one language, which the page names, as it may not be the reader's own. */
public record WordsRow(
        long itemId, long version, String language, String title, String body, String note, Instant writtenAt) {

    /** The reader's language if it is there, else that of the course, else English, else the first by tag. */
    static Optional<WordsRow> best(Collection<WordsRow> words, Locale reader, String course) {
        return words.stream()
                .min(Comparator.<WordsRow>comparingInt(one -> one.distance(reader, course))
                        .thenComparing(WordsRow::language));
    }

    private int distance(Locale reader, String course) {
        if (language.equals(reader.toLanguageTag())) {
            return 0;
        }
        if (Locale.forLanguageTag(language).getLanguage().equals(reader.getLanguage())) {
            return 1;
        }
        return language.equals(course) ? 2 : language.equals("en") ? 3 : 4;
    }
}

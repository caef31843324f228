package org.peerpath.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.ItemWords;
import org.peerpath.learning.service.BroughtWords;
import org.peerpath.learning.service.CourseTexts;
import org.peerpath.learning.service.CourseWords;
import org.peerpath.learning.service.ItemTexts;
import org.peerpath.learning.service.WordsInHand;
import org.peerpath.learning.service.WordsRow;
import org.peerpath.translation.xliff.Outcome;
import org.peerpath.translation.xliff.Taken;

/** Words of what modules hold, as they come in with a file: an item is written as a whole, or not at all. */
@ApplicationScoped
class ItemTranslations {
    @Inject
    private CourseWords courseWords;

    /** The same rows; those of an item that would lack its title or its words are refused. */
    List<Taken> whole(VersionTexts.Read read, String language, List<Taken> rows) {
        var lacking = new HashSet<Long>();
        var parts = parts(rows);
        for (var item : read.items()) {
            var given = parts.getOrDefault(item.head().id(), Map.of());
            var words = words(item, language, given);
            boolean empty = words.title().isEmpty()
                    || words.body().isEmpty() && item.head().kind().isMadeOfWords();
            if (!given.isEmpty() && empty) {
                lacking.add(item.head().id());
            }
        }
        return rows.stream()
                .map(row -> isPart(row) && lacking.contains(itemId(row)) ? row.as(Outcome.INCOMPLETE) : row)
                .toList();
    }

    void write(VersionTexts.Read read, String language, List<Taken> rows) {
        var parts = parts(rows);
        var brought = read.items().stream()
                .filter(item -> parts.containsKey(item.head().id()))
                .map(item -> new BroughtWords(
                        item.head().id(),
                        row(item, language).version(),
                        CourseTexts.draft(words(
                                item, language, parts.getOrDefault(item.head().id(), Map.of())))))
                .toList();
        if (!brought.isEmpty()) {
            courseWords.bringIn(read.version().id(), language, brought);
        }
    }

    /** What is given for each item, by the last step of its place. */
    private static Map<Long, Map<String, String>> parts(List<Taken> rows) {
        var parts = new HashMap<Long, Map<String, String>>();
        rows.stream().filter(ItemTranslations::isPart).forEach(row -> parts.computeIfAbsent(
                        itemId(row), id -> new HashMap<>())
                .put(part(row), row.after()));
        return parts;
    }

    private static boolean isPart(Taken row) {
        return row.text() != null
                && row.text().isLearning()
                && row.outcome().isTaken()
                && row.outcome() != Outcome.CONFIRMED;
    }

    private static long itemId(Taken row) {
        if (row.text() == null) {
            throw new NotFound();
        }
        return ItemParts.itemId(row.text());
    }

    private static String part(Taken row) {
        var place = row.text() == null ? "" : row.text().place();
        return place.substring(place.lastIndexOf(',') + 1);
    }

    private static ItemWords words(ItemTexts item, String language, Map<String, String> given) {
        var now = row(item, language);
        return new ItemWords(
                given.getOrDefault("title", now.title()),
                given.getOrDefault("body", now.body()),
                given.getOrDefault("note", now.note()));
    }

    private static WordsRow row(ItemTexts item, String language) {
        return item.words().stream()
                .filter(row -> row.language().equals(language))
                .findFirst()
                .orElseGet(() -> new WordsRow(item.head().id(), WordsInHand.NEW, language, "", "", "", Instant.EPOCH));
    }
}

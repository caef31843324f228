package org.peerpath.translation.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.learning.ItemWords;
import org.peerpath.learning.service.ItemTexts;
import org.peerpath.learning.service.WordsRow;
import org.peerpath.translation.MultilingualText;

/** What an item of a module says, as texts to translate: its title, its words, what is said before it. */
final class ItemParts {
    private ItemParts() {}

    /** Those of an item that is known by its number only. */
    static List<MultilingualText> of(long itemId, List<WordsRow> words) {
        return of("-", itemId, words, "");
    }

    /** @param source the language by whose title the item is called */
    static List<MultilingualText> of(ItemTexts item, String source) {
        var called = item.words().stream()
                .filter(row -> row.language().equals(source))
                .findFirst()
                .or(() -> item.words().stream().findFirst())
                .map(WordsRow::title)
                .orElse("");
        return of(item.head().module(), item.head().id(), item.words(), called);
    }

    private static List<MultilingualText> of(String module, long itemId, List<WordsRow> words, String called) {
        var before = MultilingualText.LEARNING + "," + module + "," + itemId + ",";
        var parts = new ArrayList<MultilingualText>();
        parts.add(text(before + "title", called, ItemWords.TITLE_MAX, words, WordsRow::title));
        parts.add(text(before + "body", called, ItemWords.BODY_MAX, words, WordsRow::body));
        parts.add(text(before + "note", called, ItemWords.NOTE_MAX, words, WordsRow::note));
        return parts;
    }

    private static MultilingualText text(
            String place, String called, int most, List<WordsRow> words, Function<WordsRow, String> part) {
        var said = new LinkedHashMap<String, String>();
        words.forEach(row -> said.put(row.language(), part.apply(row)));
        return new MultilingualText(
                place, called, place.substring(place.lastIndexOf(',') + 1), most, place.endsWith("title"), said);
    }

    /** The same text, saying something else in one language; or nothing. */
    static MultilingualText with(MultilingualText text, String language, @Nullable ItemWords words) {
        var said = new LinkedHashMap<>(text.words());
        said.put(language, words == null ? "" : part(text.place(), words));
        return new MultilingualText(text.place(), text.called(), text.key(), text.most(), text.oneLine(), said);
    }

    static String part(String place, ItemWords words) {
        return place.endsWith("title") ? words.title() : place.endsWith("body") ? words.body() : words.note();
    }

    static long itemId(MultilingualText text) {
        return Long.parseLong(text.place().split(",", -1)[2]);
    }
}

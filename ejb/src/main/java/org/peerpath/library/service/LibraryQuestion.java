package org.peerpath.library.service;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.library.ResourceState;

/** A filter as a query: fixed words here, everything a person typed as a parameter. */
final class LibraryQuestion {
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>(List.of("r.state = :published"));
    private final Map<String, Object> parameters = new LinkedHashMap<>(Map.of("published", ResourceState.PUBLISHED));

    private LibraryQuestion() {}

    static LibraryQuestion of(LibraryFilter filter) {
        var question = new LibraryQuestion();
        question.equal("kind", "r.kind", filter.kind());
        question.joined("type", "r.supportTypes", filter.type());
        question.joined("topic", "r.topics", filter.topic());
        question.joined("language", "r.languages", filter.language());
        question.from(filter.country());
        question.containing(filter.searchedWords());
        return question;
    }

    LibraryQuestion after(@Nullable LibraryCursor cursor) {
        if (cursor != null) {
            conditions.add("(r.publishedOn < :day or (r.publishedOn = :day and r.id < :id))");
            parameters.put("day", cursor.publishedOn());
            parameters.put("id", cursor.id());
        }
        return this;
    }

    String from() {
        return " from Resource r" + joins + " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void equal(String name, String path, @Nullable Object value) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            parameters.put(name, value);
        }
    }

    /** A join and no subquery: each value stands once with an item, so no item appears twice. */
    private void joined(String name, String path, @Nullable Object value) {
        if (value != null) {
            joins.append(" join ").append(path).append(" one").append(name);
            equal(name, "one" + name, value);
        }
    }

    private void from(@Nullable String country) {
        if (LibraryFilter.INTERNATIONAL.equals(country)) {
            equal("international", "r.international", true);
        } else {
            equal("country", "r.country", country);
        }
    }

    /** All words in one description, whatever its language. */
    private void containing(List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var all = new StringBuilder("exists (select t.language from Resource x join x.texts t where x.id = r.id");
        for (int i = 0; i < words.size(); i++) {
            all.append(" and t.searchText like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, "%" + literally(words.get(i)) + "%");
        }
        conditions.add(all.append(')').toString());
    }

    /** A percent sign is searched as a percent sign. */
    static String literally(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

package org.peerpath.library.service;

import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.Conditions;
import org.peerpath.library.ResourceState;

/** A filter of the library as a query. */
final class LibraryQuestion {
    private final Conditions conditions = new Conditions("Resource r", "r.state = :published");

    private LibraryQuestion() {
        conditions.put("published", ResourceState.PUBLISHED);
    }

    static LibraryQuestion of(LibraryFilter filter) {
        var question = new LibraryQuestion();
        question.conditions.equal("kind", "r.kind", filter.kind());
        question.conditions.oneIs("type", "r.supportTypes", filter.type());
        question.conditions.oneIs("topic", "r.topics", filter.topic());
        question.conditions.oneIs("language", "r.languages", filter.language());
        question.from(filter.country());
        question.containing(filter.searchedWords());
        return question;
    }

    LibraryQuestion after(@Nullable LibraryCursor cursor) {
        if (cursor != null) {
            conditions.add("(r.publishedOn < :day or (r.publishedOn = :day and r.id < :id))");
            conditions.put("day", cursor.publishedOn());
            conditions.put("id", cursor.id());
        }
        return this;
    }

    String from() {
        return conditions.from();
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        return conditions.fill(query);
    }

    private void from(@Nullable String country) {
        if (LibraryFilter.INTERNATIONAL.equals(country)) {
            conditions.equal("international", "r.international", true);
        } else {
            conditions.equal("country", "r.country", country);
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
            conditions.put("word" + i, "%" + literally(words.get(i)) + "%");
        }
        conditions.add(all.append(')').toString());
    }

    /** A percent sign is searched as a percent sign. */
    static String literally(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

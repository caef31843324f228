package org.peerpath.directory.service;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.Conditions;

/** A filter of the directory as a query. */
final class DirectoryQuestion {
    static final String SHOWN = "o.inDirectory = true and o.confirmedOn >= :since";

    private final Conditions conditions = new Conditions("Organisation o", SHOWN);

    private DirectoryQuestion(LocalDate since) {
        conditions.put("since", since);
    }

    static DirectoryQuestion of(DirectoryFilter filter, LocalDate since) {
        var question = new DirectoryQuestion(since);
        question.conditions.equal("country", "o.country", filter.country());
        question.conditions.equal("kind", "o.kind", filter.kind());
        question.conditions.oneIs("type", "o.supportTypes", filter.type());
        question.conditions.oneIs("language", "o.languages", filter.language());
        return question;
    }

    DirectoryQuestion after(@Nullable String name, @Nullable Long id) {
        if (name != null && id != null) {
            conditions.add("(o.sortName > :name or (o.sortName = :name and o.id > :id))");
            conditions.put("name", name);
            conditions.put("id", id);
        }
        return this;
    }

    String from() {
        return conditions.from();
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        return conditions.fill(query);
    }
}

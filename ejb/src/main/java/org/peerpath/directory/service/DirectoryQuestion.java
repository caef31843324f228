package org.peerpath.directory.service;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as a query: fixed words here, everything chosen as a parameter. */
final class DirectoryQuestion {
    static final String SHOWN = "o.inDirectory = true and o.confirmedOn >= :since";

    private final List<String> conditions = new ArrayList<>(List.of(SHOWN));
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder joins = new StringBuilder();

    private DirectoryQuestion(LocalDate since) {
        parameters.put("since", since);
    }

    static DirectoryQuestion of(DirectoryFilter filter, LocalDate since) {
        var question = new DirectoryQuestion(since);
        question.equal("country", "o.country", filter.country());
        question.equal("kind", "o.kind", filter.kind());
        question.joined("type", "o.supportTypes", filter.type());
        question.joined("language", "o.languages", filter.language());
        return question;
    }

    DirectoryQuestion after(@Nullable String name, @Nullable Long id) {
        if (name != null && id != null) {
            conditions.add("(o.sortName > :name or (o.sortName = :name and o.id > :id))");
            parameters.put("name", name);
            parameters.put("id", id);
        }
        return this;
    }

    String from() {
        return " from Organisation o" + joins + " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** A join and no subquery: each value stands once with an organisation, so none appears twice. */
    private void joined(String name, String path, @Nullable Object value) {
        if (value != null) {
            joins.append(" join ").append(path).append(" one").append(name);
            equal(name, "one" + name, value);
        }
    }

    private void equal(String name, String path, @Nullable Object value) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            parameters.put(name, value);
        }
    }
}

package org.peerpath.kernel.service;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed by, as the end of a query: the words of the query are ours, and whatever a person chose or typed
 * is a parameter. What was not chosen is no condition.
 */
public final class Conditions {
    private final String entity;
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param entity what is listed, with its name in the conditions: {@code Organisation o} */
    public Conditions(String entity, String condition) {
        this.entity = entity;
        conditions.add(condition);
    }

    public void add(String condition) {
        conditions.add(condition);
    }

    public void put(String parameter, Object value) {
        parameters.put(parameter, value);
    }

    public void equal(String name, String path, @Nullable Object value) {
        if (value != null) {
            add(path + " = :" + name);
            put(name, value);
        }
    }

    /** One of several values. A join and no subquery: each value stands once with a thing, so none appears twice. */
    public void oneIs(String name, String path, @Nullable Object value) {
        if (value != null) {
            joins.append(" join ").append(path).append(" one").append(name);
            equal(name, "one" + name, value);
        }
    }

    public String from() {
        return " from " + entity + joins + " where " + String.join(" and ", conditions);
    }

    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

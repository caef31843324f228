package org.peerpath.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list's address with its filters, so that one can be taken away or a place to go on from added. Never changes. */
public record Query(String path, Map<String, String> parameters) {
    public static Query of(String path) {
        return new Query(path, Map.of());
    }

    /** The same with one parameter more, unless there is nothing to say. */
    public Query with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(parameters);
        more.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            more.put(name, value.toString());
        }
        return new Query(path, more);
    }

    public Query without(String name) {
        return with(name, null);
    }

    @Override
    public String toString() {
        var query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

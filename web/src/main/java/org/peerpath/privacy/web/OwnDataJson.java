package org.peerpath.privacy.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.privacy.OwnData;

/** A person's data for machines: nothing left out, names as the database has them. */
final class OwnDataJson {
    private static final JsonWriterFactory READABLE =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private OwnDataJson() {}

    static String of(OwnData data) {
        var all = Json.createObjectBuilder()
                .add("format", "peerpath-own-data/1")
                .add("person", data.person())
                .add("at", data.at().toString());
        sections(data).forEach(all::add);
        var text = new StringWriter();
        try (var writer = READABLE.createWriter(text)) {
            writer.write(all.build());
        }
        return text.toString();
    }

    /** Two features may speak of the same section: the second must not take the place of the first. */
    private static Map<String, JsonObjectBuilder> sections(OwnData data) {
        var sections = new LinkedHashMap<String, JsonObjectBuilder>();
        for (var part : data.parts()) {
            var tables = sections.computeIfAbsent(part.section(), section -> Json.createObjectBuilder());
            part.tables().forEach(table -> tables.add(table.table(), rows(table)));
        }
        return sections;
    }

    private static JsonArrayBuilder rows(OwnData.Rows table) {
        var rows = Json.createArrayBuilder();
        for (var row : table.rows()) {
            var json = Json.createObjectBuilder();
            row.forEach((column, value) -> add(json, column, value));
            rows.add(json);
        }
        return rows;
    }

    private static void add(JsonObjectBuilder json, String column, @Nullable Object value) {
        if (value == null) {
            json.addNull(column);
        } else if (value instanceof Boolean truth) {
            json.add(column, truth);
        } else if (value instanceof Number number) {
            json.add(column, number.longValue());
        } else if (value instanceof byte[] bytes) {
            json.add(column, Base64.getEncoder().encodeToString(bytes));
        } else if (value instanceof Enum<?> constant) {
            json.add(column, constant.name());
        } else {
            json.add(column, value.toString());
        }
    }
}

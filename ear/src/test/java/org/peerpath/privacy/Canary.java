package org.peerpath.privacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.PersonalTable;

/**
 * Puts rows about one person into every declared table, each word in them a marker of its own: taken from a row of the
 * demonstration, since that is what rows look like, and made the person's.
 */
final class Canary {
    /** Keys of the programme, and the language: what they stand for is not about anybody. */
    private static final Set<String> CODES =
            Set.of("language", "zone", "requirement", "component", "criterion", "subject", "decision");

    private final Connection connection;
    private final Map<String, String> markers = new TreeMap<>();
    private final Map<String, PersonalTable> declared = new LinkedHashMap<>();
    private static int next = 1000;

    Canary(Connection connection, List<PersonalTable> tables) {
        this.connection = connection;
        tables.forEach(table -> declared.put(table.table(), table));
    }

    /** What was written where: {@code table.column} and the marker. */
    Map<String, String> markers() {
        return markers;
    }

    String marker(String where) {
        return markers.computeIfAbsent(where, w -> "Qzx" + next++ + "v");
    }

    /**
     * Adds a row.
     *
     * @param like which rows it may be taken from
     * @return its id
     */
    long add(String table, String like, Map<String, ?> given) throws SQLException {
        long id = newId();
        var row = template(table, like);
        row.replaceAll((column, value) ->
                value instanceof String word && !given.containsKey(column) ? marked(table, column, word) : value);
        if (row.containsKey("id")) {
            row.put("id", id);
        }
        given.forEach(row::put);
        insert(table, row);
        return id;
    }

    /** Adds a row of which there is none to take it from. */
    long write(String table, Map<String, ?> given) throws SQLException {
        long id = newId();
        var row = new LinkedHashMap<String, @Nullable Object>(given);
        row.replaceAll((column, value) -> value instanceof String word ? marked(table, column, word) : value);
        row.put("id", id);
        row.put("version", 0L);
        insert(table, row);
        return id;
    }

    private Object marked(String table, String column, String word) {
        boolean said = tableOf(table).said().stream().anyMatch(one -> one.name().equals(column) && one.words() == null);
        boolean secret = tableOf(table).withheld().contains(column);
        boolean constant = word.matches("[A-Z_]+") || CODES.contains(column);
        if (secret) {
            return "s" + next++;
        }
        if (word.contains("@")) {
            return word;
        }
        return said && !constant ? marker(table + "." + column) : word;
    }

    private PersonalTable tableOf(String name) {
        return Objects.requireNonNull(declared.get(name), name);
    }

    private Map<String, @Nullable Object> template(String table, String like) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table + " where " + like + " order by 1")) {
            if (!found.next()) {
                throw new AssertionError("The demonstration has no row in " + table + " where " + like);
            }
            var row = new LinkedHashMap<String, @Nullable Object>();
            var columns = found.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT), value(found, columns, i));
            }
            return row;
        }
    }

    private static @Nullable Object value(ResultSet found, ResultSetMetaData columns, int i) throws SQLException {
        return switch (columns.getColumnType(i)) {
            case Types.CLOB, Types.VARCHAR -> found.getString(i);
            case Types.BLOB, Types.VARBINARY, Types.BINARY -> found.getBytes(i);
            default -> found.getObject(i);
        };
    }

    private void insert(String table, Map<String, @Nullable Object> row) throws SQLException {
        var columns = String.join(", ", row.keySet());
        var places = String.join(", ", row.keySet().stream().map(column -> "?").toList());
        try (var insert =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")")) {
            int i = 1;
            for (var value : row.values()) {
                insert.setObject(i++, value);
            }
            insert.executeUpdate();
        }
    }

    private long newId() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('entity_id')")) {
            row.next();
            return row.getLong(1);
        }
    }
}

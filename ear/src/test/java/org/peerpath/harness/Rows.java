package org.peerpath.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the database, for a test inside the server: read and written past all services, and on PostgreSQL past the
 * wall that shows each asker their own rows only.
 */
public final class Rows {
    private final DataSource database;

    public Rows(DataSource database) {
        this.database = database;
    }

    /** A connection that sees everybody's rows. */
    public Connection open() throws SQLException {
        var connection = database.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            connection.setClientInfo("ApplicationName", "peerpath platform");
        }
        return connection;
    }

    /** The number that a question is answered by; it has to have an answer. */
    public long number(String sql, Object... values) {
        return Long.parseLong(word(sql, values));
    }

    /** The same, where it is a word. */
    public String word(String sql, Object... values) {
        try (var connection = open();
                var select = filled(connection.prepareStatement(sql), values);
                var row = select.executeQuery()) {
            if (!row.next()) {
                throw new AssertionError("Nothing is found by " + sql);
            }
            return row.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** @return how many rows it changed */
    public int change(String sql, Object... values) {
        try (var connection = open();
                var statement = filled(connection.prepareStatement(sql), values)) {
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /**
     * Adds a row like the first that there is, but for what is given.
     *
     * @param like which rows it may be taken from
     * @return its id
     */
    public long copy(String table, String like, Map<String, ?> given) {
        try (var connection = open()) {
            return copy(connection, table, like, given, row -> row);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The same, with the words that stood there turned into others. */
    public static long copy(
            Connection connection,
            String table,
            String like,
            Map<String, ?> given,
            UnaryOperator<Map<String, @Nullable Object>> turned)
            throws SQLException {
        long id = newId(connection);
        var row = turned.apply(template(connection, table, like));
        if (row.containsKey("id")) {
            row.put("id", id);
        }
        row.putAll(given);
        insert(connection, table, row);
        return id;
    }

    /**
     * Adds a row of which there is none to take it from.
     *
     * @return its id
     */
    public long write(String table, Map<String, Object> given) {
        try (var connection = open()) {
            long id = newId(connection);
            var row = new LinkedHashMap<String, Object>(given);
            row.put("id", id);
            row.put("version", 0L);
            insert(connection, table, row);
            return id;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static long newId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('entity_id')")) {
            row.next();
            return row.getLong(1);
        }
    }

    public static void insert(Connection connection, String table, Map<String, ?> row) throws SQLException {
        var columns = String.join(", ", row.keySet());
        var places = String.join(", ", row.keySet().stream().map(column -> "?").toList());
        try (var insert = filled(
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")"),
                row.values().toArray())) {
            insert.executeUpdate();
        }
    }

    private static Map<String, @Nullable Object> template(Connection connection, String table, String like)
            throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table + " where " + like + " order by 1")) {
            if (!found.next()) {
                throw new AssertionError("There is no row in " + table + " where " + like);
            }
            var row = new LinkedHashMap<String, @Nullable Object>();
            var columns = found.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), value(found, columns, i));
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

    private static PreparedStatement filled(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

package org.peerpath.privacy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.PersonalColumn;
import org.peerpath.kernel.service.PersonalTable;

/** Reads and erases rows as features declare them. Plain statements: the declarations are about tables, not entities. */
@ApplicationScoped
class PersonalRows {
    private static final String PERSON = "?1";

    @PersistenceContext
    private EntityManager em;

    List<Map<String, @Nullable Object>> read(PersonalTable table, long personId) {
        var columns = table.said().stream().map(PersonalColumn::name).toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        var sql = "select " + columns.stream().collect(Collectors.joining(", ")) + " from " + table.table() + " where "
                + table.whose() + " order by 1";
        try (var select = about(connection(), sql, personId);
                var found = select.executeQuery()) {
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            while (found.next()) {
                rows.add(row(found, columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("What is kept in " + table.table() + " could not be read", e);
        }
    }

    /** Whether somebody still has an account; whoever asks at the same time waits for the answer. */
    boolean lockAccount(long personId) {
        try (var select = about(connection(), "select id from account where person_id = ?1 for update", personId);
                var found = select.executeQuery()) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException("An account could not be locked", e);
        }
    }

    void run(List<String> statements, long personId) {
        try {
            for (var sql : statements) {
                try (var statement = about(connection(), sql, personId)) {
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is kept about a person could not be erased", e);
        }
    }

    /** That of the transaction, so that what was changed before is seen, and the database knows in whose name it is asked. */
    private Connection connection() {
        em.flush();
        return em.unwrap(Connection.class);
    }

    private static PreparedStatement about(Connection connection, String sql, long personId) throws SQLException {
        var statement = connection.prepareStatement(sql.replace(PERSON, "?"));
        int places = sql.split("\\?1", -1).length - 1;
        for (int i = 1; i <= places; i++) {
            statement.setLong(i, personId);
        }
        return statement;
    }

    private static Map<String, @Nullable Object> row(ResultSet found, List<String> columns) throws SQLException {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), value(found, i + 1));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet found, int column) throws SQLException {
        return switch (found.getMetaData().getColumnType(column)) {
            case Types.CLOB, Types.VARCHAR, Types.LONGVARCHAR -> found.getString(column);
            case Types.BLOB, Types.VARBINARY, Types.BINARY, Types.LONGVARBINARY -> found.getBytes(column);
            case Types.TIMESTAMP -> moment(found.getObject(column, LocalDateTime.class));
            case Types.DATE -> found.getObject(column, LocalDate.class);
            case Types.TIME -> found.getObject(column, LocalTime.class);
            default -> found.getObject(column);
        };
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}

package org.peerpath.audit.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.peerpath.audit.AuditEvent;
import org.peerpath.audit.ChainHead;
import org.peerpath.audit.ChainReading;
import org.peerpath.audit.ChainResult;

/** Reads the whole chain of a database, some rows at a time, and says whether it stands. */
public final class StoredChain {
    private static final int AT_A_TIME = 2_000;
    private static final String HEAD =
            "select length, hash, (select max(id) from audit_event) from audit_chain where id = 1";
    private static final String ROWS =
            "select id, happened_at, kind, actor_id, subjects, previous_hash, hash from audit_event"
                    + " where id > ? order by id limit " + AT_A_TIME;

    private StoredChain() {}

    /** Rows that are added meanwhile are left to the next check; a row beyond what the chain knows of is not. */
    public static ChainResult check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(HEAD)) {
            row.next();
            var head = new ChainHead(row.getLong(1), row.getString(2));
            return read(connection, head, Math.max(row.getLong(3), head.length()));
        }
    }

    private static ChainResult read(Connection connection, ChainHead head, long last) throws SQLException {
        var reading = new ChainReading(head);
        long above = Long.MIN_VALUE;
        boolean on = true;
        try (var select = connection.prepareStatement(ROWS)) {
            while (on) {
                select.setLong(1, above);
                long before = above;
                try (var rows = select.executeQuery()) {
                    while (on && rows.next() && rows.getLong(1) <= last) {
                        above = rows.getLong(1);
                        on = reading.read(event(rows));
                    }
                }
                on &= above > before;
            }
        }
        return reading.end();
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}

package org.peerpath.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.peerpath.audit.AuditEvent;
import org.peerpath.audit.ChainHead;

/**
 * Adds rows to the chain. Plain statements, since they run when the persistence context has written its own; there is none
 * here that alters a row or takes one away.
 */
@ApplicationScoped
class AuditRows {
    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    /** In the transaction under way; the next writer waits until that has ended. */
    void append(List<AuditTrail.Happened> happened) {
        try (var connection = dataSource.getConnection()) {
            var head = locked(connection);
            try (var insert = connection.prepareStatement(
                    "insert into audit_event (id, happened_at, kind, actor_id, subjects, previous_hash, hash)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")) {
                for (var one : happened) {
                    head = add(insert, head, one);
                }
                insert.executeBatch();
            }
            move(connection, head);
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be written", e);
        }
    }

    private static ChainHead locked(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select length, hash from audit_chain where id = 1 for update");
                var row = select.executeQuery()) {
            row.next();
            return new ChainHead(row.getLong(1), row.getString(2));
        }
    }

    private static ChainHead add(PreparedStatement insert, ChainHead head, AuditTrail.Happened one)
            throws SQLException {
        long position = head.length() + 1;
        var kind = one.kind().name();
        var hash = AuditEvent.hashOf(position, one.at(), kind, one.actorId(), one.subjects(), head.hash());
        insert.setLong(1, position);
        insert.setObject(2, LocalDateTime.ofInstant(one.at(), ZoneOffset.UTC));
        insert.setString(3, kind);
        insert.setObject(4, one.actorId(), Types.BIGINT);
        insert.setString(5, one.subjects());
        insert.setString(6, head.hash());
        insert.setString(7, hash);
        insert.addBatch();
        return new ChainHead(position, hash);
    }

    private static void move(Connection connection, ChainHead head) throws SQLException {
        try (var update = connection.prepareStatement("update audit_chain set length = ?, hash = ? where id = 1")) {
            update.setLong(1, head.length());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }
}

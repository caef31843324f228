package org.peerpath.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditCheck;
import org.peerpath.audit.ChainResult;

/** What the trail holds. The rows are no entities, so that nothing here could save one again. */
@ApplicationScoped
class AuditReading {
    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    ChainResult check() {
        try (var connection = dataSource.getConnection()) {
            return StoredChain.check(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be read", e);
        }
    }

    void keep(AuditCheck check) {
        em.persist(check);
    }

    Optional<AuditCheckRow> lastCheck() {
        return em.createQuery(
                        """
                        select new org.peerpath.audit.service.AuditCheckRow(
                            c.checkedAt, c.length, c.hash, c.finding, c.brokenAt)
                        from AuditCheck c order by c.checkedAt desc, c.id desc""",
                        AuditCheckRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<AuditRow> events(AuditQuestion question, @Nullable Long below, int rows) {
        var values = new ArrayList<Object>();
        var conditions = conditions(question, below, values);
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select id, happened_at, kind, actor_id, subjects from audit_event"
                                + conditions + " order by id desc limit " + rows)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var found = select.executeQuery()) {
                var events = new ArrayList<AuditRow>();
                while (found.next()) {
                    events.add(row(found));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be read", e);
        }
    }

    private static String conditions(AuditQuestion question, @Nullable Long below, List<Object> values) {
        var conditions = new StringBuilder(" where id < ?");
        values.add(below == null ? Long.MAX_VALUE : below);
        if (question.kind() != null) {
            conditions.append(" and kind = ?");
            values.add(question.kind().name());
        }
        var day = question.day();
        if (day != null) {
            conditions.append(" and happened_at >= ? and happened_at < ?");
            values.add(day.atStartOfDay());
            values.add(day.plusDays(1).atStartOfDay());
        }
        return conditions.toString();
    }

    private static AuditRow row(ResultSet found) throws SQLException {
        return new AuditRow(
                found.getLong(1),
                found.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                found.getString(3),
                found.getObject(4, Long.class),
                found.getString(5));
    }
}

package org.peerpath.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.audit.service.StoredChain;
import org.peerpath.harness.InServer;

/** The trail keeps one row for each event, and whoever touches a row is found out: on each database. */
class AuditTrailIT extends InServer {
    private static final int EDITS = 1_000;
    private static final int ROWS = 40;

    @Inject
    private AuditTrail trail;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    @Test
    void what_is_undone_leaves_no_row_but_a_refusal_does() throws Exception {
        long before = length();
        transaction.begin();
        trail.record(AuditKind.CONSENT_GIVEN, 1L, AuditThing.CONSENT.of(2));
        trail.recordRegardless(AuditKind.SIGN_IN_REFUSED, null);
        transaction.rollback();
        assertThat(kindsAfter(before)).containsExactly("SIGN_IN_REFUSED");

        transaction.begin();
        trail.record(AuditKind.CONSENT_GIVEN, 1L, AuditThing.CONSENT.of(2));
        trail.record(AuditKind.CONSENT_WITHDRAWN, 1L, AuditThing.CONSENT.of(2), AuditSubject.person(1));
        transaction.commit();
        assertThat(kindsAfter(before)).containsExactly("SIGN_IN_REFUSED", "CONSENT_GIVEN", "CONSENT_WITHDRAWN");
        assertThat(check().finding()).isEqualTo(ChainFinding.INTACT);
    }

    @Test
    void many_writers_at_once_keep_one_chain() throws Exception {
        long before = length();
        var start = new CountDownLatch(1);
        var writers = new ArrayList<Thread>();
        var failures = new ArrayList<Throwable>();
        for (int i = 0; i < 8; i++) {
            long writer = i;
            var thread = new Thread(() -> write(start, writer));
            thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
            thread.start();
            writers.add(thread);
        }
        start.countDown();
        for (var writer : writers) {
            writer.join();
        }
        assertThat(failures).isEmpty();
        assertThat(kindsAfter(before)).hasSize(8 * 25);
        assertThat(check().finding()).isEqualTo(ChainFinding.INTACT);
    }

    private void write(CountDownLatch start, long writer) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < 25; i++) {
            trail.record(AuditKind.PROFILE_CHANGED, writer, AuditSubject.person(writer));
        }
    }

    /** Each in a transaction that is undone, so that the chain of the server stays whole. */
    @Test
    void a_thousand_edits_are_found_and_named() throws Exception {
        for (int i = 0; i < ROWS; i++) {
            trail.record(AuditKind.AWARD_ISSUED, i % 3 == 0 ? null : (long) i, AuditThing.AWARD.of(i));
        }
        var random = new Random(19);
        var unseen = new ArrayList<String>();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            unguarded(connection);
            var savepoint = connection.setSavepoint();
            long last = StoredChain.check(connection).reached().length();
            for (int i = 0; i < EDITS; i++) {
                long position = last - random.nextInt(ROWS);
                var edit = Edit.values()[random.nextInt(Edit.values().length)];
                edit.of(connection, position, last, random);
                var result = StoredChain.check(connection);
                if (result.finding() != edit.finding || result.brokenAt() == null) {
                    unseen.add(edit + " at " + position + ": " + result);
                } else if (result.brokenAt() != edit.namedAt(position, last)) {
                    unseen.add(edit + " at " + position + " was named at " + result.brokenAt());
                }
                connection.rollback(savepoint);
            }
            connection.rollback();
        }
        assertThat(unseen).isEmpty();
        assertThat(check().finding()).isEqualTo(ChainFinding.INTACT);
    }

    /** On H2 no statement of ours alters a row; PostgreSQL refuses whatever statement comes. */
    @Test
    void the_application_itself_cannot_alter_the_trail() throws Exception {
        trail.record(AuditKind.SIGNED_OUT, 1L);
        for (var statement : List.of(
                "update audit_event set actor_id = 7",
                "delete from audit_event",
                "truncate table audit_event",
                "update audit_chain set length = 0",
                "delete from audit_chain",
                "truncate table audit_chain")) {
            try (var connection = dataSource.getConnection()) {
                if (!isPostgres(connection)) {
                    return;
                }
                connection.setAutoCommit(false);
                assertThat(refused(connection, statement)).as(statement).isTrue();
                connection.rollback();
            }
        }
    }

    private static boolean refused(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException refusal) {
            return true;
        }
    }

    /** As somebody who owns the database could. */
    private static void unguarded(Connection connection) throws SQLException {
        if (isPostgres(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute("alter table audit_event disable trigger all");
            }
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private ChainResult check() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return StoredChain.check(connection);
        }
    }

    private long length() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select length from audit_chain")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> kindsAfter(long position) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select kind from audit_event where id > " + position + " order by id")) {
            var kinds = new ArrayList<String>();
            while (row.next()) {
                kinds.add(row.getString(1));
            }
            return kinds;
        }
    }

    /** What somebody with the database in hand might do to a row. */
    private enum Edit {
        WHO("update audit_event set actor_id = coalesce(actor_id, 0) + 1 where id = ?", ChainFinding.ALTERED),
        WHAT("update audit_event set kind = 'AWARD_REVOKED' where id = ?", ChainFinding.ALTERED),
        ABOUT("update audit_event set subjects = subjects || '0' where id = ?", ChainFinding.ALTERED),
        WHEN("", ChainFinding.ALTERED) {
            @Override
            void of(Connection connection, long position, long last, Random random) throws SQLException {
                try (var update = connection.prepareStatement("update audit_event set happened_at = ? where id = ?")) {
                    update.setObject(1, LocalDateTime.of(2020, 1, 1, 0, 0).plusSeconds(random.nextInt(1_000_000)));
                    update.setLong(2, position);
                    update.executeUpdate();
                }
            }
        },
        HASH("update audit_event set hash = 'x' || substring(hash from 2) where id = ?", ChainFinding.ALTERED),
        BEFORE(
                "update audit_event set previous_hash = 'x' || substring(previous_hash from 2) where id = ?",
                ChainFinding.ALTERED),
        AWAY("delete from audit_event where id = ?", ChainFinding.MISSING),
        SLIPPED_IN("", ChainFinding.INSERTED) {
            @Override
            void of(Connection connection, long position, long last, Random random) throws SQLException {
                add(connection, last + 1, random);
            }

            @Override
            long namedAt(long position, long last) {
                return last + 1;
            }
        },
        /** Another actor, and a hash that fits: the next row, or the end of the chain, tells. */
        WRITTEN_ANEW("update audit_event set actor_id = 99, hash = ? where id = ?", ChainFinding.ALTERED) {
            @Override
            void of(Connection connection, long position, long last, Random random) throws SQLException {
                try (var select = connection.prepareStatement(
                                "select happened_at, kind, subjects, previous_hash from audit_event where id = ?");
                        var update = connection.prepareStatement(sql)) {
                    select.setLong(1, position);
                    var row = select.executeQuery();
                    row.next();
                    var at = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    update.setString(
                            1,
                            AuditEvent.hashOf(position, at, row.getString(2), 99L, row.getString(3), row.getString(4)));
                    update.setLong(2, position);
                    update.executeUpdate();
                }
            }

            @Override
            long namedAt(long position, long last) {
                return Math.min(position + 1, last);
            }
        };

        final String sql;
        final ChainFinding finding;

        Edit(String sql, ChainFinding finding) {
            this.sql = sql;
            this.finding = finding;
        }

        void of(Connection connection, long position, long last, Random random) throws SQLException {
            try (var update = connection.prepareStatement(sql)) {
                update.setLong(1, position);
                assertThat(update.executeUpdate()).isOne();
            }
        }

        /** The row that the check must name. */
        long namedAt(long position, long last) {
            return position;
        }

        static void add(Connection connection, long position, Random random) throws SQLException {
            try (var insert = connection.prepareStatement(
                    "insert into audit_event (id, happened_at, kind, actor_id, subjects, previous_hash, hash)"
                            + " select ?, happened_at, 'SIGNED_IN', 1, '', hash, ? from audit_event where id = ?")) {
                insert.setLong(1, position);
                insert.setString(2, Long.toHexString(random.nextLong()));
                insert.setLong(3, position - 1);
                insert.executeUpdate();
            }
        }
    }
}

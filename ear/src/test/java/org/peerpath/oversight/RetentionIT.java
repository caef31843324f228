package org.peerpath.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.oversight.service.RetentionRound;

/** What has been kept long enough goes, what has not stays, and each rule remembers what it did. */
class RetentionIT extends InServer {
    @EJB(lookup = "java:app/peerpath-ejb/RetentionRound")
    private RetentionRound round;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Test
    void an_application_that_was_not_taken_up_goes_after_its_time_and_no_earlier() throws SQLException {
        var old = declined(LocalDateTime.now(ZoneOffset.UTC).minusDays(184));
        var fresh = declined(LocalDateTime.now(ZoneOffset.UTC).minusDays(182));
        long before = count("select all_rows from retention_rule where code = 'APPLICATION_NOT_ACCEPTED'");
        round.run();
        assertThat(count("select count(*) from application where email = '" + old + "'"))
                .isZero();
        assertThat(count("select count(*) from application where email = '" + fresh + "'"))
                .isOne();
        assertThat(count("select all_rows from retention_rule where code = 'APPLICATION_NOT_ACCEPTED'"))
                .isGreaterThan(before);
        assertThat(count("select count(*) from retention_rule where last_run_at is null"))
                .as("rules that were never applied")
                .isZero();
    }

    private String declined(LocalDateTime decided) throws SQLException {
        var email = UUID.randomUUID() + "@retention.example";
        try (var connection = seeingAll();
                var insert = connection.prepareStatement(
                        """
                        insert into application (id, version, organisation_id, cohort_id, display_name, email, language,
                            message, state, applied_at, decided_at)
                        select nextval('entity_id'), 0, c.organisation_id, c.id, 'Wren', ?, 'en', '', 'DECLINED', ?, ?
                        from cohort c order by c.id limit 1""")) {
            insert.setString(1, email);
            insert.setObject(2, decided);
            insert.setObject(3, decided);
            insert.executeUpdate();
        }
        return email;
    }

    private long count(String sql) throws SQLException {
        try (var connection = seeingAll();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection seeingAll() throws SQLException {
        var connection = dataSource.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            connection.setClientInfo("ApplicationName", "peerpath platform");
        }
        return connection;
    }
}

package org.peerpath.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.Rows;
import org.peerpath.oversight.service.RetentionRound;

/** What has been kept long enough goes, what has not stays, by each rule there is; and each remembers what it did. */
class RetentionIT extends InServer {
    @EJB(lookup = "java:app/peerpath-ejb/RetentionRound")
    private RetentionRound round;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Test
    void by_each_rule_something_goes_after_its_last_day_and_not_on_it() {
        var rows = new Rows(dataSource);
        var kept = new Kept(rows);
        var aged = new ArrayList<Aged>();
        for (var code : RetentionCode.values()) {
            var lastDay = LocalDateTime.now(ZoneOffset.UTC)
                    .minusDays(rows.number("select keep_days from retention_rule where code = ?", code.name()));
            aged.add(new Aged(
                    code,
                    kept.since(code, lastDay.minusDays(1)),
                    kept.since(code, lastDay.plusDays(1)),
                    forgotten(rows, code)));
        }
        round.run();
        var wrong = new ArrayList<String>();
        for (var one : aged) {
            if (rows.number(one.old()) != 0) {
                wrong.add(one.code() + " was kept too long");
            }
            if (rows.number(one.young()) != 1) {
                wrong.add(one.code() + " went too early");
            }
            if (forgotten(rows, one.code()) <= one.before()) {
                wrong.add(one.code() + " does not know what it did");
            }
        }
        kept.leave();
        assertThat(wrong).isEmpty();
        assertThat(rows.number("select count(*) from retention_rule where last_run_at is null"))
                .as("rules that were never applied")
                .isZero();
    }

    private static long forgotten(Rows rows, RetentionCode code) {
        return rows.number("select all_rows from retention_rule where code = ?", code.name());
    }

    /** Something a day too old and something a day too young for a rule, each by the question that counts it. */
    private record Aged(RetentionCode code, String old, String young, long before) {}
}

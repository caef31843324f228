package org.peerpath.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.peerpath.harness.Rows;

/** A group like the one that is under way in the demonstration, for one test alone. */
record Course(long cohort, long like, Rows rows) {
    static Course like(Rows rows, String name) {
        var like = rows.number("select id from cohort where name = ?", name);
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        var cohort = rows.copy(
                "cohort",
                "id = " + like,
                Map.of(
                        "name",
                        "Heron " + name.toLowerCase(Locale.ROOT),
                        "places",
                        40,
                        "places_taken",
                        0,
                        "apply_until",
                        today.plusDays(9)));
        var sessions = rows.number("select count(*) from cohort_session where cohort_id = ?", like);
        for (int i = 0; i < sessions; i++) {
            rows.copy(
                    "cohort_session",
                    "cohort_id = " + like + " and code not in (select s.code from cohort_session s where s.cohort_id = "
                            + cohort + ")",
                    Map.of("cohort_id", cohort));
        }
        for (var role : new String[] {"TRAINER", "COURSE_LEAD"}) {
            rows.copy("role_grant", "cohort_id = " + like + " and role = '" + role + "'", Map.of("cohort_id", cohort));
        }
        return new Course(cohort, like, rows);
    }

    long enrolmentOf(long person) {
        return rows.number("select id from enrolment where cohort_id = ? and person_id = ?", cohort, person);
    }

    long firstSession() {
        return rows.number("select id from cohort_session where cohort_id = ? order by starts_at", cohort);
    }

    /**
     * Somebody did all that those did who hold the certificate.
     *
     * @return their enrolment
     */
    long finishedBy(long person) {
        var done = rows.number(
                "select e.id from enrolment e join award a on a.enrolment_id = e.id"
                        + " where a.state = 'ISSUED' and e.cohort_id = ? order by e.id",
                like);
        var enrolment = rows.copy(
                "enrolment", "id = " + done, Map.of("cohort_id", cohort, "person_id", person, "state", "ACTIVE"));
        var all = "enrolment_id = " + done + " and kind <> 'AWARD_HELD'";
        var lines = rows.number("select count(*) from evidence_entry where " + all);
        for (int i = 0; i < lines; i++) {
            rows.copy(
                    "evidence_entry",
                    all + " and source not in (select e.source from evidence_entry e where e.enrolment_id = "
                            + enrolment + ")",
                    Map.of("enrolment_id", enrolment));
        }
        return enrolment;
    }

    /** Those who looked after it look after it no more, and nothing is left of who left: pages of others stay as they were. */
    void close() {
        var gone = "person_id in (select e.person_id from enrolment e where e.cohort_id = ?"
                + " and not exists (select 1 from account a where a.person_id = e.person_id))";
        rows.change("delete from consent_event where " + gone, cohort);
        rows.change("delete from enrolment where cohort_id = ? and " + gone, cohort, cohort);
        rows.change("delete from role_grant where cohort_id = ? and role <> 'TRAINEE'", cohort);
        rows.change("update cohort set apply_until = starts_on where id = ?", cohort);
    }
}

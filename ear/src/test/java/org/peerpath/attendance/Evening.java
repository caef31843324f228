package org.peerpath.attendance;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.harness.Rows;
import org.peerpath.kernel.service.DemoMode;

/** A group of its own for one test: as many people as wanted, two who teach it, and sessions that began an hour ago. */
record Evening(long cohort, List<Long> sessions, List<Long> enrolments, Rows rows) {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    static Evening with(Rows rows, int people) {
        var like = rows.number("select id from cohort where name = ?", "Second group");
        var cohort = rows.copy(
                "cohort", "id = " + like, Map.of("name", "Kittiwake group", "places", 200, "places_taken", people));
        for (var account : List.of("trainer", "trainer2")) {
            rows.copy(
                    "role_grant",
                    "cohort_id = " + like + " and role = 'TRAINER'",
                    Map.of("cohort_id", cohort, "person_id", person(rows, account)));
        }
        return new Evening(cohort, sessions(rows, like, cohort), people(rows, like, cohort, people), rows);
    }

    private static List<Long> sessions(Rows rows, long like, long cohort) {
        var begun = LocalDateTime.now(DUBLIN).minusHours(1).withNano(0);
        var sessions = new ArrayList<Long>();
        for (int i = 0; i < 3; i++) {
            sessions.add(rows.copy(
                    "cohort_session",
                    "cohort_id = " + like
                            + " and code not in (select s.code from cohort_session s where s.cohort_id = " + cohort
                            + ")",
                    Map.of("cohort_id", cohort, "starts_at", begun, "minutes", 180)));
        }
        return sessions;
    }

    private static List<Long> people(Rows rows, long like, long cohort, int many) {
        var enrolments = new ArrayList<Long>();
        for (int i = 0; i < many; i++) {
            var person = new LinkedHashMap<String, Object>();
            person.put("display_name", "Kittiwake %02d".formatted(i));
            person.put("pseudonym", null);
            person.put("pseudonym_folded", null);
            var id = rows.copy("person", "id = " + person(rows, "trainee6"), person);
            enrolments.add(rows.copy(
                    "enrolment",
                    "cohort_id = " + like + " and state = 'ACTIVE'",
                    Map.of("cohort_id", cohort, "person_id", id)));
        }
        return enrolments;
    }

    /** Somebody of the demonstration learns in this group too. */
    void join(String account) {
        rows.copy(
                "enrolment", "cohort_id = " + cohort, Map.of("cohort_id", cohort, "person_id", person(rows, account)));
    }

    static long person(Rows rows, String account) {
        return rows.number("select person_id from account where email = ?", DemoMode.address(account));
    }

    /** How many lines were written down about this person. */
    long lines(int which) {
        return rows.number("select count(*) from evidence_entry where enrolment_id = ?", enrolments.get(which));
    }

    /** Nothing of it is left: pages of others stay as they were. */
    void close() {
        var gone = rows.number(
                "select min(e.person_id) from enrolment e join person p on p.id = e.person_id"
                        + " where e.cohort_id = ? and p.display_name like 'Kittiwake%'",
                cohort);
        rows.change("delete from evidence_entry where enrolment_id in"
                + " (select e.id from enrolment e where e.cohort_id = " + cohort + ")");
        rows.change("delete from role_grant where cohort_id = ?", cohort);
        rows.change("delete from enrolment where cohort_id = ?", cohort);
        rows.change("delete from person where id >= ? and display_name like 'Kittiwake%'", gone);
        rows.change("delete from cohort_session where cohort_id = ?", cohort);
        rows.change("delete from cohort where id = ?", cohort);
    }
}

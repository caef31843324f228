package org.peerpath.attestation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.access.service.ServerKey;
import org.peerpath.harness.Rows;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.SecretLinks;

/** A host of its own for one test: trainees who practise there and days that wait, for somebody with an account or without. */
final class Practice {
    static final String CODE = "123456";
    private static final String NAME = "Dunlin";

    private final Rows rows;
    private final long supervisor;
    private final List<Long> placements = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    final List<Long> days = new ArrayList<>();
    private long contact;

    private Practice(Rows rows, long supervisor) {
        this.rows = rows;
        this.supervisor = supervisor;
    }

    /** Beside whom somebody of the demonstration stands. */
    static Practice with(Rows rows, String account) {
        return new Practice(
                rows, rows.number("select person_id from account where email = ?", DemoMode.address(account)));
    }

    /** Beside whom somebody stands who has no account. */
    static Practice withoutAccount(Rows rows, String address) {
        var like = rows.number("select min(id) from practice_contact where ended_at is null");
        var known = rows.number("select person_id from practice_contact where id = ?", like);
        var person = rows.copy("person", "id = " + known, Map.of("display_name", "Carmen Dunlin"));
        rows.copy("role_grant", "person_id = " + known + " and role = 'SUPERVISOR'", Map.of("person_id", person));
        var practice = new Practice(rows, person);
        practice.contact = rows.copy(
                "practice_contact",
                "id = " + like,
                Map.of("person_id", person, "address", address, "open_key", "test:" + address));
        practice.people.add(person);
        return practice;
    }

    /** So many days that wait, of so many trainees. */
    Practice days(int many, int trainees) {
        var host = rows.number(
                "select min(organisation_id) from role_grant where person_id = ? and role = 'SUPERVISOR'", supervisor);
        for (int t = 0; t < trainees; t++) {
            var person = new LinkedHashMap<String, Object>();
            person.put("display_name", NAME + " " + t);
            person.put("pseudonym", null);
            person.put("pseudonym_folded", null);
            var trainee = rows.copy("person", "pseudonym is null", person);
            people.add(trainee);
            var enrolment = rows.copy(
                    "enrolment",
                    "state = 'ACTIVE' and id in (select enrolment_id from placement where state = 'ACTIVE')",
                    Map.of("person_id", trainee));
            var placement = rows.copy(
                    "placement",
                    "state = 'ACTIVE'",
                    Map.of(
                            "trainee_id",
                            trainee,
                            "enrolment_id",
                            enrolment,
                            "supervisor_id",
                            supervisor,
                            "host_organisation_id",
                            host));
            placements.add(placement);
            rows.copy("agreement", "1 = 1", Map.of("placement_id", placement));
            for (int i = 0; i < many / trainees; i++) {
                days.add(day(placement, trainee, i));
            }
        }
        return this;
    }

    private long day(long placement, long trainee, int ago) {
        var on = LocalDate.now(ZoneOffset.UTC).minusDays(2L + ago);
        var day = new HashMap<String, Object>(Map.of("placement_id", placement, "trainee_id", trainee, "on_day", on));
        day.putAll(Map.of("starts_utc", on.atTime(9, 0), "ends_utc", on.atTime(13, 0)));
        return rows.copy("log_entry", "state = 'SUBMITTED'", day);
    }

    /** The newest link sent, under a secret that the test knows. */
    String link() {
        var secret = SecretLinks.random() + SecretLinks.random();
        rows.change(
                "update confirmation_link set selector = ?, link_hash = ? where id = ?",
                secret.substring(0, 12),
                SecretLinks.hash(secret),
                linkId());
        return secret;
    }

    long linkId() {
        return rows.number("select max(id) from confirmation_link where contact_id = ?", contact);
    }

    long links() {
        return rows.number("select count(*) from confirmation_link where contact_id = ?", contact);
    }

    /** The newest code that was sent is one that the test knows. */
    void know(ServerKey key) {
        rows.change(
                "update link_visit set code_hash = ? where id ="
                        + " (select max(v.id) from link_visit v where v.link_id = ?)",
                key.blind("hours-code:" + linkId() + ":" + CODE),
                linkId());
    }

    String doubt() {
        return rows.word("select coalesce(doubt, '-') from confirmation_link where id = ?", linkId());
    }

    /** As if the last letter had been sent a week ago. */
    void weekLater() {
        var then = LocalDateTime.now(ZoneOffset.UTC).minusDays(7).minusMinutes(1);
        rows.change("update confirmation_link set sent_at = ? where contact_id = ?", then, contact);
    }

    /** As if the code had been typed some hours ago. */
    void hoursLater() {
        var then = LocalDateTime.now(ZoneOffset.UTC).minusHours(3);
        rows.change("update link_visit set passed_at = ? where link_id = ?", then, linkId());
    }

    long confirmed() {
        return count("log_entry where state = 'CONFIRMED' and placement_id in " + in(placements));
    }

    long queried() {
        return count("log_entry where state = 'QUERIED' and placement_id in " + in(placements));
    }

    /** How often days here were attested, by that method. */
    long attested(String method) {
        return count("attested_day d join attestation a on a.id = d.attestation_id where a.method = '" + method
                + "' and a.person_id = " + supervisor + " and d.log_entry_id in " + in(days));
    }

    private long count(String what) {
        return rows.number("select count(*) from " + what);
    }

    long placement() {
        return placements.get(0);
    }

    /** Nothing of it is left: pages of others stay as they were. */
    void close() {
        var entries = "(select e.id from log_entry e where e.placement_id in " + in(placements) + ")";
        var links = "(select l.id from confirmation_link l where l.contact_id = " + contact + ")";
        for (var gone : List.of(
                "link_visit where link_id in " + links,
                "linked_day where link_id in " + links,
                "confirmation_link where contact_id = " + contact,
                "practice_contact where id = " + contact,
                "attested_day where log_entry_id in " + entries,
                "keyed_day where log_entry_id in " + entries,
                "keyed_sheet where placement_id in " + in(placements),
                "log_entry_word where log_entry_id in " + entries,
                "log_entry where placement_id in " + in(placements))) {
            rows.change("delete from " + gone);
        }
        rows.change("update placement set agreement_id = null where id in " + in(placements));
        rows.change("delete from agreement where placement_id in " + in(placements));
        var enrolments = "(select p.enrolment_id from placement p where p.id in " + in(placements) + ")";
        rows.change("delete from evidence_entry where enrolment_id in " + enrolments);
        rows.change("delete from placement where id in " + in(placements));
        rows.change("delete from enrolment where person_id in " + in(people));
        if (contact > 0) {
            rows.change("delete from role_grant where person_id = ?", supervisor);
            rows.change("delete from attestation where person_id = ?", supervisor);
        }
        rows.change("delete from person where id in " + in(people));
    }

    private static String in(List<Long> ids) {
        return "(" + String.join(", ", ids.stream().map(id -> Long.toString(id)).toList()) + ")";
    }
}

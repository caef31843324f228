package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.kernel.service.DemoMode;

/**
 * PostgreSQL hides by itself what is not theirs: each table asked without role and without scope, by each kind of person,
 * through the application's own connection.
 */
@Order(Integer.MAX_VALUE - 3) // When there is much to cross.
@EnabledIfSystemProperty(named = "peerpath.test.database", matches = "postgresql")
class RowLevelSecurityIT extends Peerpath {
    /** What is open to everybody, is nobody's, or has walls of its own. */
    private static final Set<String> OPEN = Set.of(
            // Read by visitors: programmes, their cohorts and dates, organisations, workshops, the library.
            "programme",
            "programme_version",
            "cohort",
            "cohort_session",
            "organisation",
            "organisation_capability",
            "organisation_language",
            "organisation_support_type",
            "site",
            "workshop",
            "workshop_facilitator",
            "workshop_support_type",
            "workshop_text",
            "resource",
            "resource_language",
            "resource_support_type",
            "resource_text",
            "resource_topic",
            // What a course holds and says.
            "learning_file",
            "learning_item",
            "learning_text",
            "learning_text_past",
            // How often somebody knocked, by a blind number.
            "tried_door",
            // Numbers only, and only ever added to.
            "audit_event",
            "audit_chain",
            "audit_check",
            // What is kept how long: the platform's, about nobody.
            "retention_rule",
            // The schema's own.
            "flyway_schema_history");

    /** Who each row of a walled table is about; nobody who is known to Peerpath yet, where it is -1. */
    private static final Map<String, String> ABOUT = about();

    private static final List<String> PEOPLE = List.of(
            "trainee",
            "trainee3",
            "trainee6",
            "trainee9",
            "trainer",
            "trainer2",
            "lead",
            "host",
            "host2",
            "host3",
            "issuer",
            "safe",
            "safe2",
            "librarian",
            "orgadmin",
            "admin");

    private static Map<String, String> about() {
        var about = new TreeMap<String, String>();
        about.put("person", "select id, id from person");
        for (var own : List.of(
                "account",
                "account_link",
                "adjustment",
                "award",
                "certificate_name",
                "confirmation_link",
                "device_session",
                "enrolment",
                "invitation",
                "journal_key",
                "known_browser",
                "lived_experience_role",
                "learning_mark",
                "learning_place",
                "open_id_link",
                "practice_contact",
                "prompt_answer",
                "recovery_code",
                "role_grant",
                "second_factor")) {
            about.put(own, "select id, person_id from " + own);
        }
        for (var trainees : List.of(
                "placement",
                "log_entry",
                "placement_dispute",
                "reflection",
                "placement_adjustment",
                "wellbeing_plan",
                "submission",
                "assessment_decision",
                "quiz_attempt",
                "incident",
                "not_there",
                "supervision_meeting",
                "prior_learning_claim")) {
            about.put(trainees, "select id, trainee_id from " + trainees);
        }
        for (var of : List.of("evidence_entry", "recorded_decision", "version_offer")) {
            about.put(of, "select x.id, e.person_id from " + of + " x join enrolment e on e.id = x.enrolment_id");
        }
        for (var of : List.of("attested_day", "linked_day", "keyed_day")) {
            about.put(of, "select x.id, e.trainee_id from " + of + " x join log_entry e on e.id = x.log_entry_id");
        }
        about.put(
                "link_visit",
                "select x.id, l.person_id from link_visit x join confirmation_link l on l.id = x.link_id");
        about.put("attestation", "select id, person_id from attestation");
        for (var of : List.of(
                "agreement",
                "placement_deputy",
                "keyed_sheet",
                "placement_pause",
                "placement_report",
                "competence_observation",
                "supervision_plan",
                "three_way_meeting")) {
            about.put(of, "select x.id, p.trainee_id from " + of + " x join placement p on p.id = x.placement_id");
        }
        about.put(
                "log_entry_word",
                "select x.id, l.trainee_id from log_entry_word x join log_entry l on l.id = x.log_entry_id");
        for (var of : List.of("agreement_signature", "agreement_term")) {
            about.put(
                    of,
                    "select x.id, p.trainee_id from " + of + " x join agreement a on a.id = x.agreement_id"
                            + " join placement p on p.id = a.placement_id");
        }
        about.put(
                "rubric_mark",
                "select x.decision_id, d.trainee_id from rubric_mark x join assessment_decision d on d.id = x.decision_id");
        for (var of : List.of("award_document", "award_status_event")) {
            about.put(of, "select x.id, a.person_id from " + of + " x join award a on a.id = x.award_id");
        }
        about.put("consent_event", "select id, coalesce(person_id, -1) from consent_event");
        about.put("shared_reflection", "select id, trainee_id from shared_reflection");
        for (var of : List.of("shared_reader", "reflection_read")) {
            about.put(of, "select x.id, s.trainee_id from " + of + " x join shared_reflection s on s.id = x.share_id");
        }
        about.put(
                "incident_read",
                "select x.id, i.trainee_id from incident_read x join incident i on i.id = x.incident_id");
        about.put("outbox_mail", "select id, coalesce(recipient_id, -1) from outbox_mail");
        for (var strangers : List.of(
                "application",
                "booking",
                "draft_revision",
                "text_pairing",
                "moodle_import",
                "moodle_file",
                "host_approval",
                "host_file",
                "host_places",
                "programme_share")) {
            about.put(strangers, "select id, -1 from " + strangers);
        }
        return about;
    }

    @Test
    void each_table_is_open_to_everybody_or_behind_the_wall_even_for_its_owner() throws SQLException {
        var walled = new TreeSet<String>();
        var all = new TreeSet<String>();
        ask("select relname, case when relrowsecurity and relforcerowsecurity then 1 else 0 end from pg_class"
                        + " where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'qrtz_%'")
                .forEach((table, isWalled) -> {
                    all.add(table);
                    if (isWalled.contains(1L)) {
                        walled.add(table);
                    }
                });
        all.removeAll(OPEN);
        assertThat(walled).isEqualTo(all).isEqualTo(ABOUT.keySet());
    }

    @Test
    void nobody_sees_or_changes_a_row_of_somebody_they_have_nothing_to_do_with() throws SQLException {
        var crossed = new ArrayList<String>();
        var hidden = new ArrayList<String>();
        long tried = 0;
        var professionals = ids("select distinct person_id, 0 from role_grant where role <> 'TRAINEE'");
        for (var account : PEOPLE) {
            var person = PlainBrowser.of(account);
            var me = ids("select person_id, 0 from account where email = '" + DemoMode.address(account) + "'")
                    .iterator()
                    .next();
            var mine = related(me);
            for (var table : ABOUT.entrySet()) {
                var whose = ask(table.getValue());
                tried += whose.size();
                var seen = seen(person, table.getKey());
                assertThat(changed(person, table.getKey())).as(table.getKey()).isLessThanOrEqualTo(seen.size());
                for (var row : new HashSet<>(seen)) {
                    var about =
                            Objects.requireNonNull(whose.get(row)).iterator().next();
                    if (!isAllowed(account, me, about, table.getKey(), mine, professionals)) {
                        crossed.add("%s saw %s %s of %d".formatted(account, table.getKey(), row, about));
                    }
                }
                whose.forEach((row, about) -> {
                    if (about.contains(me) && !seen.contains(row)) {
                        hidden.add("%s misses the own %s %s".formatted(account, table.getKey(), row));
                    }
                });
            }
        }
        assertThat(crossed).isEmpty();
        assertThat(hidden).isEmpty();
        System.out.printf(
                "Row-level security: %d rows asked for without a scope, 0 crossed, 0 of the own hidden%n", tried);
        assertThat(tried).isGreaterThan(5_000);
    }

    @Test
    void a_host_sees_the_placements_beside_which_they_stand_and_no_other() throws SQLException {
        for (var account : List.of("host", "host2", "host3")) {
            var host = PlainBrowser.of(account);
            var own = keys(
                    "select p.id, 0 from placement p join account a on a.person_id = p.supervisor_id where a.email = '"
                            + DemoMode.address(account) + "'");
            assertThat(seen(host, "placement")).containsExactlyInAnyOrderElementsOf(own);
            for (var table :
                    List.of("submission", "assessment_decision", "quiz_attempt", "recorded_decision", "award")) {
                assertThat(seen(host, table)).as(table).isEmpty();
            }
        }
    }

    @Test
    void who_is_not_signed_in_sees_nothing_behind_the_wall() {
        var visitor = PlainBrowser.visitor();
        for (var table : ABOUT.keySet()) {
            assertThat(seen(visitor, table)).as(table).isEmpty();
            assertThat(changed(visitor, table)).as(table).isZero();
        }
    }

    private static boolean isAllowed(
            String account, long me, long about, String table, Set<Long> mine, Set<Long> professionals) {
        if (about == me) {
            return true;
        }
        return switch (table) {
            case "journal_key",
                    "reflection",
                    "wellbeing_plan",
                    "outbox_mail",
                    "device_session",
                    "known_browser",
                    "second_factor",
                    "recovery_code",
                    "account_link",
                    "open_id_link",
                    "learning_mark",
                    "learning_place",
                    "prompt_answer",
                    "certificate_name" -> false;
            case "incident", "incident_read" -> account.startsWith("safe");
            case "account", "invitation" ->
                account.equals("admin") || account.equals("orgadmin") && mine.contains(about);
            case "person", "role_grant" ->
                account.equals("admin") || professionals.contains(about) || mine.contains(about);
            // Whose address a course registered, and the links sent there, its leads know.
            case "practice_contact", "confirmation_link", "link_visit" -> account.equals("lead");
            // Who confirmed is known with the days that they confirmed.
            case "attestation" -> professionals.contains(about);
            case "booking" -> account.equals("librarian") || account.equals("lead");
            case "not_there" -> false;
            case "host_approval", "host_places" -> account.startsWith("trainer") || account.equals("lead");
            case "host_file", "draft_revision", "text_pairing", "moodle_import", "moodle_file", "programme_share" ->
                account.equals("lead");
            case "application", "lived_experience_role" -> account.startsWith("trainer") || account.equals("lead");
            default -> mine.contains(about);
        };
    }

    /** Those whom somebody teaches, supervises or signs for, asked of the tables by plain joins. */
    private static Set<Long> related(long me) throws SQLException {
        var people = new HashSet<Long>();
        people.addAll(ids("select e.person_id, 0 from enrolment e join role_grant g on g.cohort_id = e.cohort_id"
                + " where g.role in ('TRAINER', 'COURSE_LEAD') and g.person_id = " + me));
        // Whoever leads a whole programme leads its groups, in the organisation that runs them.
        people.addAll(ids("select e.person_id, 0 from enrolment e join cohort c on c.id = e.cohort_id"
                + " join role_grant g on g.programme_id = c.programme_id and g.organisation_id = c.organisation_id"
                + " where g.cohort_id is null and g.role = 'COURSE_LEAD' and g.person_id = " + me));
        people.addAll(
                ids("select e.person_id, 0 from enrolment e join role_grant g on g.organisation_id = e.organisation_id"
                        + " where g.role in ('ISSUER', 'ORGANISATION_ADMINISTRATOR') and g.person_id = " + me));
        people.addAll(
                ids("select o.person_id, 0 from role_grant o join role_grant g on g.organisation_id = o.organisation_id"
                        + " where g.role = 'ORGANISATION_ADMINISTRATOR' and g.person_id = " + me));
        // Who was in a group of the organisation, also after they left.
        people.addAll(
                ids("select e.person_id, 0 from enrolment e join role_grant g on g.organisation_id = e.organisation_id"
                        + " where g.role = 'ORGANISATION_ADMINISTRATOR' and g.person_id = " + me));
        people.addAll(
                ids("select i.person_id, 0 from invitation i join role_grant g on g.organisation_id = i.organisation_id"
                        + " where g.role = 'ORGANISATION_ADMINISTRATOR' and g.person_id = " + me));
        people.addAll(ids("select trainee_id, 0 from placement where supervisor_id = " + me));
        people.addAll(ids("select i.trainee_id, 0 from incident i join role_grant g on g.organisation_id ="
                + " i.organisation_id or g.organisation_id = i.host_reader_id"
                + " where g.role = 'SAFEGUARDING_LEAD' and g.person_id = " + me));
        people.addAll(ids("select p.trainee_id, 0 from placement p join placement_deputy d on d.placement_id = p.id"
                + " where d.ended_at is null and d.person_id = " + me));
        return people;
    }

    private static List<String> seen(PlainBrowser person, String table) {
        var answer = person.ask(Method.GET, "/unscoped/" + table + "/" + key(table));
        assertThat(answer.statusCode()).as(table).isEqualTo(200);
        return answer.body().lines().filter(line -> !line.isBlank()).distinct().toList();
    }

    private static int changed(PlainBrowser person, String table) {
        var answer = person.ask(Method.GET, "/unscoped/" + table + "/" + key(table) + "?change");
        // Seen but not theirs to change: the wall may also refuse aloud.
        return answer.statusCode() == 200 && !table.equals("rubric_mark") ? Integer.parseInt(answer.body()) : 0;
    }

    private static String key(String table) {
        return table.equals("rubric_mark") ? "decision_id" : "id";
    }

    private static Set<Long> ids(String sql) throws SQLException {
        var ids = new HashSet<Long>();
        ask(sql).keySet().forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }

    private static Set<String> keys(String sql) throws SQLException {
        return ask(sql).keySet();
    }

    /** Asked behind the wall: a first column by which rows are known, and the numbers of the second. */
    private static Map<String, Set<Long>> ask(String sql) throws SQLException {
        var rows = new HashMap<String, Set<Long>>();
        try (var connection = DriverManager.getConnection(System.getProperty("peerpath.test.superuser"));
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.computeIfAbsent(found.getString(1), key -> new HashSet<>()).add(found.getLong(2));
            }
        }
        return rows;
    }
}

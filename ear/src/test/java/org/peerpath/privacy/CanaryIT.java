package org.peerpath.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Rows;
import org.peerpath.identity.service.Invitations;
import org.peerpath.privacy.service.Declarations;

/**
 * A marker of its own in every column that can hold a word about somebody: each is in the copy they take, and none is
 * anywhere once they have left.
 */
class CanaryIT extends InServer {
    private static final String PASSWORD = "a quiet room with light";
    private static final String REFLECTION = "placement.reflection";
    private static final String PLAN = "wellbeing.plan";
    private static final String ANSWER = "learning.answer";

    @Inject
    private Declarations declarations;

    @Inject
    private Invitations invitations;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    private final Map<String, String> markers = new TreeMap<>();
    private long person;
    private long placement;

    @Test
    void all_that_is_kept_is_handed_out_and_nothing_is_left_after_leaving() throws Exception {
        var browser = begin();
        assertThat(found(dump())).containsAll(without(REFLECTION, ANSWER, PLAN).keySet());
        var copy = browser.press(browser.open("/my/data"), "ownData", "portable");
        assertThat(missing(copy)).as("not in the copy").isEmpty();
        assertThat(missing(browser.press(browser.open("/my/data"), "ownData", "readable")))
                .as("not on the page to read")
                .isEmpty();

        browser.press(browser.open("/my/leave"), "leaving", "erase", Map.of("choice", "ALL"));
        assertThat(found(dump())).as("left in the database").isEmpty();
        assertThat(sealed()).as("sealed rows left").isZero();
        assertThat(found(files())).as("left in files and logs").isEmpty();
        assertThat(browser.open("/my").path()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_wants_certificates_confirmed_leaves_those_and_nothing_else() throws Exception {
        var browser = begin();
        browser.press(browser.open("/my/leave"), "leaving", "erase", Map.of("choice", "ALL_BUT_CERTIFICATES"));
        assertThat(found(dump()))
                .containsExactlyInAnyOrder("award.holder", "award.kind", "award.title", "award.face", "award.code");
        assertThat(found(files())).isEmpty();
        // What is kept has no PDF any more: whoever signs would be shown a certificate without one by the tests after
        // this.
        rows().change(
                        "delete from award_status_event where award_id in (select id from award where person_id = ?)",
                        person);
        rows().change("delete from award where person_id = ?", person);
    }

    /** A person with a row in every table, who wrote their own reflection in the browser. */
    private Desk begin() throws Exception {
        var email = UUID.randomUUID() + "@canary.example";
        transaction.begin();
        var invited = invitations.invite("Canary", email, Locale.ENGLISH, ZoneId.of("Europe/Dublin"), null);
        transaction.commit();
        person = invited.personId();
        try (var connection = rows().open()) {
            fill(connection, email);
        }
        var desk = new Desk(PlainBrowser.visitor());
        var welcome = desk.open("/welcome/" + Objects.requireNonNull(invited.welcomeLink()));
        desk.browser.send(welcome, welcome.form("welcome"), Map.of("password", PASSWORD));
        var door = desk.open("/sign-in");
        desk.browser.send(door, door.form("signIn"), Map.of("email", email, "password", PASSWORD));
        reflect(desk);
        share(desk);
        plan(desk);
        learn(desk);
        try (var connection = rows().open()) {
            assertThat(new Canary(connection, declarations.tables()).emptyOf(person))
                    .as("declared tables without a row of the person")
                    .isEmpty();
        }
        return desk;
    }

    private void reflect(Desk desk) {
        var page = desk.open("/my/hours/" + placement);
        markers.put(REFLECTION, "Qzxreflectionv");
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        var form = page.forms().stream()
                .filter(one -> !one.select("#reflection").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        page.address() + " " + page.page().select("main").text()));
        var words = new TreeMap<String, String>();
        words.put("day", yesterday);
        words.put("from", "05:00");
        words.put("until", "06:00");
        words.put("breakMinutes", "0");
        words.put("peopleMet", "1");
        words.put(
                "contact",
                Objects.requireNonNull(form.selectFirst("input[name=contact]")).val());
        words.put("note", "A quiet hour.");
        words.put("reflection", "Qzxreflectionv");
        var answer = desk.browser.press(page, form, form.selectFirst("#keep"), words);
        assertThat(answer.problems()).isEmpty();
    }

    /** A plan for themselves. */
    private void plan(Desk desk) {
        markers.put(PLAN, "Qzxplanv");
        var page = desk.open("/my/wellbeing/" + placement);
        assertThat(desk.browser
                        .send(page, page.form("planForm"), Map.of("plan", "Qzxplanv"))
                        .problems())
                .isEmpty();
    }

    /** They read in their course, tick it, and write about a prompt for themselves. */
    private void learn(Desk desk) {
        var enrolment = rows().number("select id from enrolment where person_id = ?", person);
        var prompt = rows().number(
                        "select min(id) from learning_item where kind = 'JOURNAL_PROMPT' and programme_version_id ="
                                + " (select programme_version_id from enrolment where id = ?)",
                        enrolment);
        var page = desk.open("/my/lesson/" + enrolment + "/" + prompt);
        markers.put(ANSWER, "Qzxpromptv");
        var kept = desk.browser.send(page, page.form("answering"), Map.of("answer", "Qzxpromptv"));
        assertThat(kept.problems()).isEmpty();
        assertThat(desk.browser
                        .press(kept, kept.form("marking"), kept.page().selectFirst("#mark"), Map.of())
                        .problems())
                .isEmpty();
    }

    /** A copy for the supervisor, who has read it. */
    private void share(Desk desk) throws SQLException {
        var entry = rows().number("select log_entry_id from reflection where trainee_id = ?", person);
        var page = desk.open("/my/share/" + entry);
        var form = page.form("sharing");
        var reader =
                Objects.requireNonNull(form.selectFirst("input[name=readers]")).val();
        assertThat(desk.browser.send(page, form, Map.of("readers", reader)).problems())
                .isEmpty();
        try (var connection = rows().open()) {
            new Canary(connection, declarations.tables())
                    .write(
                            "reflection_read",
                            Map.of(
                                    "share_id",
                                    rows().number("select id from shared_reflection where trainee_id = ?", person),
                                    "reader_id",
                                    Long.parseLong(reader),
                                    "read_at",
                                    LocalDateTime.now(ZoneOffset.UTC)));
        }
    }

    /** A step in a draft, which stays without its writer. */
    private void draftStep(Canary canary) throws SQLException {
        long programme = rows().number("select min(id) from programme_version");
        var step = new TreeMap<String, Object>(Map.of("programme_version_id", programme, "person_id", person));
        step.put(
                "organisation_id",
                rows().number("select organisation_id from programme_version where id = ?", programme));
        step.putAll(Map.of("number", (int) (person % 1_000_000), "made_at", LocalDateTime.now(ZoneOffset.UTC)));
        step.putAll(Map.of("kind", "CHANGED", "place", "title", "called", "A module", "cut_at", 0));
        step.putAll(Map.of("cut_out", "a", "put_in", "b", "undone", false));
        canary.write("draft_revision", step);
    }

    /** That they translated a text, which stays without their name. */
    private void translation(Canary canary) throws SQLException {
        long programme = rows().number("select min(id) from programme");
        var pair = new TreeMap<String, Object>(Map.of("programme_id", programme, "written_by", person));
        pair.put("organisation_id", rows().number("select organisation_id from programme where id = ?", programme));
        pair.putAll(Map.of("place", "title", "language", "de", "source_hash", "a", "target_hash", "c" + person));
        pair.putAll(Map.of("written_at", LocalDateTime.now(ZoneOffset.UTC), "own_reading", false));
        canary.write("text_pairing", pair);
    }

    /** That somebody looked at a course, which stays without them for a while. */
    private void courseSeen(Canary canary) throws SQLException {
        long version = rows().number("select min(id) from programme_version");
        var seen = new TreeMap<String, Object>(Map.of("programme_version_id", version, "person_id", person));
        seen.put(
                "organisation_id",
                rows().number("select organisation_id from programme_version where id = ?", version));
        seen.putAll(Map.of("looked_at", LocalDateTime.now(ZoneOffset.UTC), "state", "SEEN", "language", "en"));
        seen.put("title", "A course");
        // A page reads it; the blank says that it is no sealed record, which would get a marker.
        seen.put(
                "document",
                " {\"title\":\"A course\",\"release\":\"4\",\"people\":false,\"questionsLeft\":0,\"sections\":[]}");
        canary.write("moodle_import", seen);
    }

    private void fill(Connection connection, String email) throws SQLException {
        var canary = new Canary(connection, declarations.tables());
        var mine = Map.of("person_id", person);
        try (var update = connection.prepareStatement(
                "update person set display_name = ?, pseudonym = ?, pseudonym_folded = null where id = ?")) {
            update.setString(1, canary.marker("person.display_name"));
            update.setString(2, canary.marker("person.pseudonym"));
            update.setLong(3, person);
            update.executeUpdate();
        }
        canary.markers().put("account.email", email);
        canary.add("role_grant", "role = 'TRAINEE'", Map.of("person_id", person));
        long enrolment = canary.add(
                "enrolment",
                "state = 'ACTIVE' and id in (select enrolment_id from placement" + " where state = 'ACTIVE')",
                mine);
        var of = Map.of("enrolment_id", enrolment, "trainee_id", person);
        canary.add("evidence_entry", "kind = 'HOURS'", Map.of("enrolment_id", enrolment, "source", "canary" + person));
        canary.add("application", "state = 'WAITING'", Map.of("email", email));
        draftStep(canary);
        translation(canary);
        courseSeen(canary);
        canary.add("booking", "state = 'BOOKED'", Map.of("email", email, "turn", (int) (person % 1_000_000)));
        placement = canary.add("placement", "state = 'ACTIVE'", of);
        var there = Map.of("placement_id", placement, "trainee_id", person);
        long day = canary.add("log_entry", "state = 'QUERIED'", there);
        canary.add("log_entry_word", "1 = 1", Map.of("log_entry_id", day, "person_id", person));
        canary.add(
                "placement_dispute",
                "state = 'MEDIATION'",
                Map.of("placement_id", placement, "trainee_id", person, "log_entry_id", day));
        canary.write(
                "placement_pause",
                Map.of(
                        "organisation_id",
                        organisation(connection, enrolment),
                        "placement_id",
                        placement,
                        "from_day",
                        LocalDate.now()));
        canary.add("supervision_meeting", "state = 'COUNTED'", supervised(canary));
        canary.add(
                "three_way_meeting",
                "kind = 'MIDPOINT' and held_on is not null",
                Map.of(
                        "placement_id",
                        placement,
                        "actions",
                        "2026-12-01 " + canary.marker("three_way_meeting.actions")));
        canary.add("competence_observation", "1 = 1", Map.of("placement_id", placement, "form_key", "canary" + person));
        canary.add("supervision_plan", "1 = 1", Map.of("placement_id", placement));
        attested(canary, day, email);
        canary.write(
                "not_there",
                Map.of(
                        "trainee_id",
                        person,
                        "host_organisation_id",
                        organisation(connection, enrolment),
                        "said_at",
                        LocalDateTime.now(ZoneOffset.UTC)));
        long incident = canary.add(
                "incident",
                "1 = 1",
                Map.of(
                        "placement_id",
                        placement,
                        "trainee_id",
                        person,
                        "form_key",
                        "canary" + person,
                        "reference",
                        canary.marker("incident.reference")));
        canary.write(
                "incident_read",
                Map.of("incident_id", incident, "reader_id", person, "read_at", LocalDateTime.now(ZoneOffset.UTC)));
        long agreement = canary.add("agreement", "1 = 1", Map.of("placement_id", placement));
        canary.add("agreement_term", "field = 'GOALS'", Map.of("agreement_id", agreement));
        canary.write(
                "placement_deputy",
                Map.of(
                        "organisation_id",
                        organisation(connection, enrolment),
                        "placement_id",
                        placement,
                        "agreement_id",
                        agreement,
                        "person_id",
                        rows().number("select supervisor_id from placement where id = ?", placement),
                        "since",
                        LocalDateTime.now(ZoneOffset.UTC)));
        canary.add("agreement_signature", "1 = 1", Map.of("agreement_id", agreement, "person_id", person));
        long award = canary.add(
                "award",
                "state = 'ISSUED'",
                Map.of("enrolment_id", enrolment, "person_id", person, "code", code(canary)));
        canary.add("award_document", "1 = 1", Map.of("award_id", award));
        canary.add(
                "award_status_event",
                "1 = 1",
                Map.of("award_id", award, "reason", canary.marker("award_status_event.reason")));
        canary.add(
                "prior_learning_claim",
                "state = 'SUBMITTED'",
                Map.of(
                        "enrolment_id",
                        enrolment,
                        "trainee_id",
                        person,
                        "reasons",
                        canary.marker("prior_learning_claim.reasons"),
                        "appeal",
                        canary.marker("prior_learning_claim.appeal"),
                        "second_reasons",
                        canary.marker("prior_learning_claim.second_reasons")));
        canary.add(
                "adjustment",
                "kind = 'ANOTHER_WAY'",
                Map.of("person_id", person, "form_key", "canary" + person, "words", canary.marker("adjustment.words")));
        canary.write(
                "placement_adjustment",
                Map.of(
                        "organisation_id",
                        organisation(connection, enrolment),
                        "placement_id",
                        placement,
                        "trainee_id",
                        person,
                        "words",
                        "words",
                        "form_key",
                        "canary" + person,
                        "set_at",
                        LocalDateTime.now(ZoneOffset.UTC)));
        canary.add("lived_experience_role", "1 = 1", Map.of("person_id", person));
        canary.write(
                "recorded_decision",
                Map.of(
                        "organisation_id",
                        organisation(connection, enrolment),
                        "enrolment_id",
                        enrolment,
                        "decision",
                        "ready",
                        "outcome",
                        "YES",
                        "reasons",
                        "because",
                        "decided_by",
                        person,
                        "decided_at",
                        LocalDateTime.now(ZoneOffset.UTC)));
        canary.write("version_offer", offer(enrolment));
        canary.write(
                "certificate_name",
                Map.of("person_id", person, "name", "name", "chosen_at", LocalDateTime.now(ZoneOffset.UTC)));
        canary.add("placement_report", "1 = 1", Map.of("placement_id", placement));
        canary.add("submission", "1 = 1", of);
        long decision = canary.add("assessment_decision", "submission_id is null", of);
        canary.add("rubric_mark", "1 = 1", Map.of("decision_id", decision));
        canary.add("quiz_attempt", "1 = 1", of);
        letters(canary, email);
        access(canary);
        people(canary, email);
        assertThat(canary.unmarked(Columns.ofWords(connection)))
                .as("declared columns of words without a marker")
                .isEmpty();
        markers.putAll(canary.markers());
    }

    private Map<String, Object> supervised(Canary canary) {
        var actions = "2026-12-01 " + canary.marker("supervision_meeting.actions");
        return Map.of(
                "placement_id", placement, "trainee_id", person, "form_key", "canary" + person, "actions", actions);
    }

    /** Their hours were confirmed, by a letter, on a sheet; and they confirm those of others without an account. */
    private void attested(Canary canary, long entry, String email) throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var there = rows().number("select organisation_id from log_entry where id = ?", entry);
        var own = Map.<String, Object>of("organisation_id", there);
        var mine = with(own, Map.of("person_id", person));
        var contact = with(mine, Map.of("host_organisation_id", there, "address", email, "registered_by", person));
        contact.putAll(Map.of("registered_at", now, "ended_at", now));
        var link = with(mine, Map.of("contact_id", canary.write("practice_contact", contact), "selector", "s"));
        link.putAll(Map.of("link_hash", "h", "sent_at", now, "until", now, "done_at", now, "codes_sent", 0));
        link.putAll(Map.of("codes_failed", 0, "altered", 0));
        long sent = canary.write("confirmation_link", link);
        var visit = with(own, Map.of("link_id", sent, "browser_hash", "b", "code_hash", "c", "code_until", now));
        visit.putAll(Map.of("code_tries", 0, "passed_at", now));
        canary.write("link_visit", visit);
        var day = with(own, Map.of("log_entry_id", entry, "entry_version", 1L));
        canary.write("linked_day", with(day, Map.of("link_id", sent, "shown_hash", "h")));
        var yes = rows().write("attestation", Map.of("person_id", person, "method", "SHEET", "confirmed_at", now));
        canary.write("attested_day", with(day, Map.of("attestation_id", yes, "minutes", 5, "shown_hash", "h")));
        var sheet = with(own, Map.of("placement_id", placement, "keyed_by", person, "keyed_at", now));
        canary.write("keyed_day", with(day, Map.of("sheet_id", canary.write("keyed_sheet", sheet))));
    }

    /** Somebody was offered a new version, and answered. */
    private Map<String, Object> offer(long enrolment) throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var follows = rows().number("select programme_version_id from enrolment where id = ?", enrolment);
        var offer = new TreeMap<String, Object>(Map.of("enrolment_id", enrolment, "from_version_id", follows));
        offer.put("organisation_id", rows().number("select organisation_id from enrolment where id = ?", enrolment));
        offer.put("to_version_id", rows().number("select max(id) from programme_version where id <> ?", follows));
        offer.putAll(Map.of("offered_at", now, "answer_until", now.toLocalDate(), "state", "STAYS"));
        offer.put("answered_at", now);
        return offer;
    }

    private static void letters(Canary canary, String email) throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        canary.write(
                "outbox_mail",
                Map.of(
                        "effect_key",
                        "canary" + UUID.randomUUID(),
                        "letter",
                        "PLACE_BOOKED",
                        "address",
                        email,
                        "language",
                        "en",
                        "words",
                        "words",
                        "state",
                        "SENT",
                        "tries",
                        1,
                        "written_at",
                        now,
                        "next_try_at",
                        now));
    }

    /** How somebody signs in, and did. */
    private void access(Canary canary) throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var mine = Map.<String, Object>of("person_id", person);
        var session = new HashMap<>(mine);
        session.putAll(Map.of("token_hash", "token", "stage", "IN", "second_factor", false, "device", "device"));
        session.putAll(Map.of("begun_at", now, "seen_at", now, "proved_at", now, "ended_at", now));
        canary.write("device_session", session);
        canary.write("known_browser", with(mine, Map.of("token_hash", "token", "until", now)));
        canary.write("second_factor", with(mine, Map.of("sealed_secret", new byte[] {1}, "last_step", 0L)));
        canary.write("open_id_link", with(mine, Map.of("issuer", "issuer", "subject", "subject", "linked_at", now)));
        canary.write("recovery_code", with(mine, Map.of("code_hash", "code", "used_at", now)));
        canary.write(
                "account_link",
                with(
                        mine,
                        Map.of(
                                "purpose",
                                "NEW_ADDRESS",
                                "link_hash",
                                "link",
                                "until",
                                now,
                                "used_at",
                                now,
                                "detail",
                                "detail")));
    }

    /** What somebody was asked to be, and agreed to. */
    private void people(Canary canary, String email) throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var mine = Map.<String, Object>of("person_id", person);
        var invitation = new HashMap<>(mine);
        invitation.putAll(Map.of("role", "LIBRARIAN", "zone", "UTC", "email", email, "display_name", "name"));
        invitation.putAll(Map.of("invited_by", person, "invited_at", now, "sent_at", now, "letters", 1));
        invitation.putAll(Map.of("state", "DECLINED", "answered_at", now));
        canary.write("invitation", invitation);
        canary.write(
                "consent_event",
                with(
                        mine,
                        Map.of(
                                "purpose",
                                "APPLICATION",
                                "text_version",
                                1,
                                "language",
                                "en",
                                "words",
                                "words",
                                "step",
                                "GIVEN",
                                "happened_at",
                                now)));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static long organisation(Connection connection, long enrolment) throws SQLException {
        try (var select = connection.prepareStatement("select organisation_id from enrolment where id = ?")) {
            select.setLong(1, enrolment);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What no marker can be seen in, since it is sealed. */
    private long sealed() {
        return rows().number(
                        "select (select count(*) from reflection where trainee_id = ?)"
                                + " + (select count(*) from shared_reflection where trainee_id = ?)"
                                + " + (select count(*) from prompt_answer where person_id = ?)"
                                + " + (select count(*) from journal_key where person_id = ?)"
                                + " + (select count(*) from second_factor where person_id = ?)",
                        person,
                        person,
                        person,
                        person,
                        person);
    }

    /** A code is a marker of its own. */
    private static String code(Canary canary) {
        var code =
                UUID.randomUUID().toString().replace("-", "").substring(0, 26).toUpperCase(Locale.ROOT);
        canary.markers().put("award.code", code);
        return code;
    }

    private Map<String, String> without(String... some) {
        var rest = new TreeMap<>(markers);
        rest.keySet().removeAll(List.of(some));
        return rest;
    }

    private TreeSet<String> missing(String text) {
        var missing = new TreeSet<>(markers.keySet());
        missing.removeAll(found(text));
        return missing;
    }

    private TreeSet<String> found(String text) {
        var found = new TreeSet<String>();
        markers.forEach((where, marker) -> {
            if (text.contains(marker)) {
                found.add(where);
            }
        });
        return found;
    }

    private Rows rows() {
        return new Rows(dataSource);
    }

    /** Every column of every row of every table, bytes as the letters they may be. */
    private String dump() throws SQLException {
        var all = new StringBuilder();
        try (var connection = rows().open();
                var statement = connection.createStatement()) {
            for (var table : Columns.tables(connection)) {
                try (var row = statement.executeQuery("select * from " + table)) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int i = 1; i <= columns; i++) {
                            all.append(text(row, i)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }

    private static String text(java.sql.ResultSet row, int column) throws SQLException {
        var type = row.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
        if (type.contains("binary") || type.contains("bytea") || type.contains("blob")) {
            var bytes = row.getBytes(column);
            return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return String.valueOf(row.getString(column));
    }

    /**
     * What the server wrote beside the database. The database's own files are left out: a page that was freed is written
     * over in its time; and so is the log of statements, which exists in tests only.
     */
    private static String files() throws IOException {
        var all = new StringBuilder();
        var base = Path.of(System.getProperty("jboss.server.base.dir"));
        try (var files = Files.walk(base)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = base.relativize(file).toString();
                if (name.matches("(data|log)/.*") && !name.matches(".*(mv\\.db|trace\\.db|jdbc\\.log.*)")) {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    /** Somebody at their desk, who presses buttons by their name. */
    private record Desk(PlainBrowser browser) {
        PlainBrowser.Answer open(String path) {
            return browser.open(path);
        }

        String press(PlainBrowser.Answer page, String form, String button) {
            return press(page, form, button, Map.of());
        }

        String press(PlainBrowser.Answer page, String form, String button, Map<String, String> words) {
            var there = page.form(form);
            return browser.press(page, there, there.selectFirst("#" + button), words)
                    .page()
                    .outerHtml();
        }
    }
}

package org.peerpath.oversight;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.harness.Rows;

/** Rows of a given age, one for each retention rule, like those of the demonstration; and whether a rule left them alone. */
final class Kept {
    private final Rows rows;

    Kept(Rows rows) {
        this.rows = rows;
    }

    /**
     * Something as old as that, of the kind that a rule is about.
     *
     * @return a question that counts it while it is kept
     */
    String since(RetentionCode code, LocalDateTime then) {
        return switch (code) {
            case APPLICATION_NOT_ACCEPTED -> row("application", application("DECLINED", then));
            case APPLICATION_ADMITTED -> row("application", application("ADMITTED", then));
            case APPLICATION_UNANSWERED -> unanswered(then);
            case HOURS_DETAIL -> hours(then);
            case QUIZ_ANSWERS -> words("quiz_attempt", "answers", attempt("quiz_attempt", "finished_at", then));
            case ASSESSED_TEXT -> text(then);
            case ASSESSOR_WORDS -> words("assessment_decision", "words", decided(then));
            case READ_LOG -> row("reflection_read", read(then));
            case ENDED_SHARE -> row("shared_reflection", share(then));
            case CONSENT_PROOF -> consent(then);
            case CONSENT_WITHOUT_ACCOUNT -> row("consent_event", consentOf(null, "GIVEN", then));
            case CERTIFICATE_REGISTER -> register(then);
            case LETTER -> row("outbox_mail", letter(then));
            case PLACEMENT_REPORT -> report(then);
            case AGREEMENT -> agreement(then);
            case DECISION_REASONS -> words("recorded_decision", "reasons", decision(then));
            case WORKSHOP_BOOKING -> booking(then);
            case SIGN_IN -> row("device_session", session(then));
            case ACCOUNT_LINK -> row("account_link", link(then));
            case INVITATION -> row("invitation", invitation(then));
            case ACCOUNT_NEVER_OPENED -> row("account", account(then));
            case LEARNING_TRACE -> row("learning_mark", mark(then));
            case DRAFT_STEP -> row("draft_revision", step(then));
            case MOODLE_COURSE -> row("moodle_import", course(then));
            case CLAIM_EVIDENCE -> words("prior_learning_claim", "learned", claim(then));
            case CLAIM_REASONS -> words("prior_learning_claim", "reasons", claim(then));
            case SUPERVISION_RECORD -> words("supervision_meeting", "actions", meeting(then));
            case ENDED_ADJUSTMENT -> row("adjustment", adjustment(then));
            case CONFIRMATION_LINK -> row("confirmation_link", hoursLink(then));
            case PRACTICE_CONTACT -> words("practice_contact", "address", contact(then));
            case CLOSED_INCIDENT -> row("incident", incident(then));
        };
    }

    /** What was made here is nobody's business but this test's. */
    void leave() {
        var people = "(select p.id from person p where p.display_name = 'Bittern')";
        var enrolments = "(select e.id from enrolment e where e.person_id in " + people + ")";
        var placements = "(select p.id from placement p where p.enrolment_id in " + enrolments + ")";
        for (var where : List.of(
                "reflection_read where reader_id in " + people,
                "shared_reflection where trainee_id in " + people,
                "log_entry where placement_id in " + placements,
                "agreement where placement_id in " + placements,
                "placement_report where placement_id in " + placements,
                "supervision_meeting where placement_id in " + placements,
                "incident where trainee_id in " + people,
                "placement where enrolment_id in " + enrolments,
                "award where enrolment_id in " + enrolments,
                "assessment_decision where enrolment_id in " + enrolments,
                "submission where enrolment_id in " + enrolments,
                "quiz_attempt where enrolment_id in " + enrolments,
                "learning_mark where enrolment_id in " + enrolments,
                "recorded_decision where enrolment_id in " + enrolments,
                "prior_learning_claim where enrolment_id in " + enrolments,
                "adjustment where person_id in " + people,
                "confirmation_link where person_id in " + people,
                "practice_contact where person_id in " + people,
                "enrolment where person_id in " + people,
                "device_session where person_id in " + people,
                "account_link where person_id in " + people,
                "invitation where person_id in " + people,
                "account where person_id in " + people,
                "draft_revision where person_id in " + people,
                "moodle_import where person_id in " + people,
                "programme_version where number < 0",
                "application where email like '%@retention.example'",
                "booking where email like '%@retention.example'",
                "cohort where name = 'Bitterns'")) {
            rows.change("delete from " + where);
        }
    }

    private static String row(String table, long id) {
        return "select count(*) from " + table + " where id = " + id;
    }

    private static String words(String table, String column, long id) {
        return row(table, id) + " and " + column + " <> ''";
    }

    private static String address() {
        return UUID.randomUUID() + "@retention.example";
    }

    private long write(String table, Map<String, Object> row) {
        return rows.write(table, row);
    }

    private long application(String state, LocalDateTime then) {
        return rows.copy(
                "application", "state = 'WAITING'", Map.of("state", state, "decided_at", then, "email", address()));
    }

    private String unanswered(LocalDateTime then) {
        var cohort = rows.copy(
                "cohort",
                "1 = 1",
                Map.of("name", "Bitterns", "starts_on", then.toLocalDate(), "apply_until", then.toLocalDate()));
        return row(
                "application",
                rows.copy("application", "state = 'WAITING'", Map.of("cohort_id", cohort, "email", address())));
    }

    /** Somebody in a group of the demonstration, with a row of their own in what follows. */
    private long enrolment() {
        return rows.copy("enrolment", "state = 'ACTIVE'", Map.of("person_id", person()));
    }

    private long person() {
        return rows.copy("person", "pseudonym is null", Map.of("display_name", "Bittern", "sort_name", "bittern"));
    }

    /** A tick in a course that is over. */
    private long mark(LocalDateTime then) {
        var enrolment = rows.copy("enrolment", "state = 'ACTIVE'", Map.of("person_id", person(), "state", "COMPLETED"));
        return write(
                "learning_mark",
                Map.of(
                        "enrolment_id",
                        enrolment,
                        "person_id",
                        rows.number("select person_id from enrolment where id = ?", enrolment),
                        "item_id",
                        rows.number("select min(id) from learning_item"),
                        "marked_at",
                        then));
    }

    private long placement(LocalDateTime ended) {
        var day = ended.toLocalDate();
        return rows.copy(
                "placement",
                "state = 'ACTIVE'",
                Map.of(
                        "enrolment_id", enrolment(),
                        "trainee_id", person(),
                        "state", "SIGNED_OFF",
                        "starts_on", day.minusDays(9),
                        "ends_on", day));
    }

    private long meeting(LocalDateTime then) {
        var placement = placement(then);
        return rows.copy(
                "supervision_meeting",
                "actions <> ''",
                Map.of(
                        "placement_id",
                        placement,
                        "trainee_id",
                        rows.number("select trainee_id from placement where id = ?", placement),
                        "form_key",
                        UUID.randomUUID().toString()));
    }

    private long award(long enrolment, long person, LocalDateTime issued) {
        return rows.copy(
                "award",
                "state = 'ISSUED'",
                Map.of(
                        "enrolment_id",
                        enrolment,
                        "person_id",
                        person,
                        "code",
                        UUID.randomUUID()
                                .toString()
                                .replace("-", "")
                                .substring(0, 26)
                                .toUpperCase(java.util.Locale.ROOT),
                        "issued_on",
                        issued.toLocalDate()));
    }

    private String hours(LocalDateTime then) {
        var placement = placement(then);
        award(rows.number("select enrolment_id from placement where id = ?", placement), person(), then);
        return words(
                "log_entry",
                "work_note",
                rows.copy("log_entry", "work_note <> ''", Map.of("placement_id", placement, "trainee_id", person())));
    }

    private long attempt(String table, String column, LocalDateTime then) {
        return rows.copy(table, column + " is not null", Map.of("enrolment_id", enrolment(), column, then));
    }

    private String text(LocalDateTime then) {
        var enrolment = enrolment();
        var text = rows.copy("submission", "handed_in_at is not null", Map.of("enrolment_id", enrolment));
        rows.copy(
                "assessment_decision",
                "submission_id is not null",
                Map.of("enrolment_id", enrolment, "submission_id", text, "decided_at", then));
        return words("submission", "body", text);
    }

    private long decided(LocalDateTime then) {
        return rows.copy(
                "assessment_decision",
                "submission_id is null",
                Map.of("enrolment_id", enrolment(), "words", "Well done.", "decided_at", then));
    }

    private long share(LocalDateTime ended) {
        return write(
                "shared_reflection",
                Map.of(
                        "organisation_id",
                        rows.number("select organisation_id from log_entry order by id"),
                        "log_entry_id",
                        rows.number("select id from log_entry order by id"),
                        "trainee_id",
                        person(),
                        "sealed",
                        new byte[0],
                        "shared_at",
                        ended,
                        "ended_at",
                        ended));
    }

    private long read(LocalDateTime then) {
        return write(
                "reflection_read",
                Map.of(
                        "share_id",
                        share(LocalDateTime.now(java.time.ZoneOffset.UTC)),
                        "reader_id",
                        person(),
                        "read_at",
                        then));
    }

    private long consentOf(@org.jspecify.annotations.Nullable Long person, String step, LocalDateTime then) {
        var row = new HashMap<String, Object>(Map.of("purpose", "APPLICATION", "text_version", 1, "language", "en"));
        row.putAll(Map.of("words", "words", "step", step, "happened_at", then));
        if (person == null) {
            row.put("about", "APPLICATION:1");
        } else {
            row.put("person_id", person);
        }
        return write("consent_event", row);
    }

    private String consent(LocalDateTime withdrawn) {
        var person = rows.number("select person_id from account where password_hash is not null order by id");
        var given = consentOf(person, "GIVEN", withdrawn.minusDays(1));
        consentOf(person, "WITHDRAWN", withdrawn);
        return row("consent_event", given);
    }

    private String register(LocalDateTime then) {
        return row("award", award(enrolment(), person(), then));
    }

    private long letter(LocalDateTime then) {
        var letter =
                new HashMap<String, Object>(Map.of("effect_key", address(), "letter", "PLACE_BOOKED", "words", ""));
        letter.putAll(Map.of("address", address(), "language", "en", "state", "SENT", "tries", 1));
        letter.putAll(Map.of("written_at", then, "next_try_at", then));
        return write("outbox_mail", letter);
    }

    private String report(LocalDateTime then) {
        return words(
                "placement_report",
                "words",
                rows.copy("placement_report", "words <> ''", Map.of("placement_id", placement(then))));
    }

    private String agreement(LocalDateTime then) {
        return words(
                "agreement", "terms", rows.copy("agreement", "terms <> ''", Map.of("placement_id", placement(then))));
    }

    private long decision(LocalDateTime then) {
        var enrolment = enrolment();
        return write(
                "recorded_decision",
                Map.of(
                        "organisation_id",
                        rows.number("select organisation_id from enrolment where id = ?", enrolment),
                        "enrolment_id",
                        enrolment,
                        "decision",
                        "ready",
                        "outcome",
                        "YES",
                        "reasons",
                        "because",
                        "decided_by",
                        person(),
                        "decided_at",
                        then));
    }

    private long claim(LocalDateTime decided) {
        return rows.copy(
                "prior_learning_claim",
                "state = 'DECIDED'",
                Map.of("enrolment_id", enrolment(), "trainee_id", person(), "decided_at", decided));
    }

    /** The link in a letter to somebody who confirms hours without an account. */
    private long hoursLink(LocalDateTime until) {
        var contact = contact(until.plusYears(9));
        var link = new HashMap<String, Object>(Map.of("contact_id", contact, "link_hash", "h", "until", until));
        link.put("organisation_id", rows.number("select organisation_id from practice_contact where id = ?", contact));
        link.put("person_id", rows.number("select person_id from practice_contact where id = ?", contact));
        link.putAll(Map.of("selector", "s" + contact, "sent_at", until, "codes_sent", 0, "codes_failed", 0));
        link.put("altered", 0);
        return write("confirmation_link", link);
    }

    private long contact(LocalDateTime ended) {
        var somebody = person();
        var there = rows.number("select min(id) from organisation");
        var contact = new HashMap<String, Object>(Map.of("organisation_id", there, "host_organisation_id", there));
        contact.putAll(Map.of("person_id", somebody, "address", address(), "registered_by", somebody));
        contact.putAll(Map.of("registered_at", ended, "ended_at", ended));
        return write("practice_contact", contact);
    }

    private long incident(LocalDateTime closed) {
        return rows.copy(
                "incident",
                "1 = 1",
                Map.of("trainee_id", person(), "form_key", UUID.randomUUID().toString(), "closed_at", closed));
    }

    private long adjustment(LocalDateTime ended) {
        return rows.copy(
                "adjustment",
                "1 = 1",
                Map.of("person_id", person(), "form_key", UUID.randomUUID().toString(), "ended_at", ended));
    }

    private String booking(LocalDateTime then) {
        var workshop = rows.copy("workshop", "1 = 1", Map.of("starts_at", then, "local_start", then));
        var booking = rows.copy(
                "booking",
                "state = 'BOOKED'",
                Map.of(
                        "workshop_id",
                        workshop,
                        "email",
                        address(),
                        "token_hash",
                        UUID.randomUUID().toString()));
        return row("booking", booking) + " and email is not null and name is not null";
    }

    private long session(LocalDateTime then) {
        var session =
                new HashMap<String, Object>(Map.of("person_id", person(), "token_hash", address(), "stage", "IN"));
        session.putAll(
                Map.of("second_factor", false, "device", "", "begun_at", then, "seen_at", then, "proved_at", then));
        return write("device_session", session);
    }

    private long link(LocalDateTime then) {
        return write(
                "account_link",
                Map.of(
                        "person_id", person(),
                        "purpose", "NEW_ADDRESS",
                        "link_hash", UUID.randomUUID().toString(),
                        "until", then,
                        "detail", address()));
    }

    private long invitation(LocalDateTime then) {
        var invitation = new HashMap<String, Object>(Map.of("role", "LIBRARIAN", "zone", "UTC", "email", address()));
        invitation.putAll(Map.of("display_name", "Bittern", "person_id", person(), "invited_by", person()));
        invitation.putAll(Map.of("invited_at", then, "sent_at", then, "letters", 1, "state", "OPEN"));
        return write("invitation", invitation);
    }

    private long account(LocalDateTime then) {
        return write("account", Map.of("person_id", person(), "email", address(), "welcome_until", then));
    }

    private long course(LocalDateTime then) {
        long version = rows.number("select min(id) from programme_version where number = 1");
        var seen = new HashMap<String, Object>(Map.of("programme_version_id", version, "person_id", person()));
        seen.put("organisation_id", rows.number("select organisation_id from programme_version where id = ?", version));
        seen.putAll(Map.of("looked_at", then, "state", "SEEN", "language", "en", "title", "Bittern", "document", "{}"));
        return write("moodle_import", seen);
    }

    private long step(LocalDateTime then) {
        var written = new HashMap<String, @Nullable Object>();
        written.put("number", -rows.number("select count(*) + 1 from draft_revision"));
        written.put("state", "DRAFT");
        written.put("frozen_at", null);
        var draft = rows.copy("programme_version", "number = 1", written);
        var step =
                new HashMap<String, Object>(Map.of("programme_version_id", draft, "number", 1, "person_id", person()));
        step.put("organisation_id", rows.number("select organisation_id from programme_version where id = ?", draft));
        step.putAll(Map.of("made_at", then, "kind", "CHANGED", "place", "title", "called", "Bittern"));
        step.putAll(Map.of("cut_at", 0, "cut_out", "a", "put_in", "b", "undone", false));
        return write("draft_revision", step);
    }
}

package org.peerpath.audit;

import static org.peerpath.audit.AuditSubject.person;
import static org.peerpath.audit.Trail.row;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** A group from those who apply to the certificate: each decision about somebody leaves its row. */
final class CourseStory {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2016, 2, 3, 17, 0);
    private static final String LINNET = "linnet@trail.example";
    private static final String PLOVER = "plover@trail.example";
    private static final String DUNLIN = "dunlin@trail.example";
    private static final String KESTREL = "kestrel@trail.example";

    private final Trail trail;
    private final Rows rows;
    private final Course course;
    private final Course finished;
    private final Runnable days;
    private final Guest lead;
    private final Guest trainer;

    /** @param days does what is due on paths */
    CourseStory(Trail trail, Rows rows, Course course, Course finished, Runnable days) {
        this.days = days;
        this.trail = trail;
        this.rows = rows;
        this.course = course;
        this.finished = finished;
        lead = Guest.called(rows, "lead");
        trainer = Guest.called(rows, "trainer");
    }

    /** @return somebody who is on the way */
    Guest tell() {
        open();
        apply();
        waitForAPlace();
        bringIn();
        var kestrel = Guest.with(rows, KESTREL);
        kestrel.welcome(rows);
        kestrel.signIn(Guest.PASSWORD);
        long enrolment = course.enrolmentOf(kestrel.id());
        attend(enrolment);
        support(kestrel, enrolment);
        assess(kestrel, enrolment);
        recognise(kestrel, enrolment);
        arrange(kestrel, enrolment);
        changeGroup(kestrel, enrolment);
        time(enrolment);
        certify(Guest.with(rows, LINNET));
        leave(Guest.with(rows, LINNET));
        return kestrel;
    }

    /** Whoever answers for a programme opens a group of it. */
    private void open() {
        var typed = Map.of(
                "name", "Heron winter group",
                "language", "en",
                "place", "Dublin",
                "zone", "Europe/Dublin",
                "startsOn", "2031-01-15",
                "applyUntil", "2031-01-01",
                "places", "12");
        trail.leaves(
                () -> lead.pressFilled("/team/new-cohort", "newCohortForm", "begin", typed),
                row(AuditKind.COHORT_BEGUN, lead.id(), "COHORT:#"));
        var cohort = rows.number("select id from cohort where name = ?", "Heron winter group");
        var changed = row(AuditKind.COHORT_CHANGED, lead.id(), AuditThing.COHORT.of(cohort));
        trail.leaves(() -> lead.send("/team/plan/" + cohort, "cohortForm", Map.of("place", "Cork")), changed);
        var dates = lead.desk().open("/team/dates/" + cohort);
        var proposed = lead.press(
                dates,
                dates.form("proposeForm"),
                "propose",
                Map.of("first", "2031-01-15", "at", "17:00", "weeks", "1"));
        trail.leaves(() -> lead.press(proposed, proposed.form("datesForm"), "save", Map.of()), changed);
        rows.copy(
                "role_grant", "cohort_id = " + course.cohort() + " and role = 'TRAINER'", Map.of("cohort_id", cohort));
        lead.press("/team/teachers/" + cohort, "teachersForm", "takeOn", Map.of());
        trail.leaves(
                () -> lead.press("/team/plan/" + cohort, "openForm", "open", Map.of()),
                row(AuditKind.COHORT_OPENED, lead.id(), AuditThing.COHORT.of(cohort)));
        for (var table : List.of("lived_experience_role", "cohort_session", "role_grant")) {
            rows.change("delete from " + table + " where cohort_id = ?", cohort);
        }
        rows.change("delete from cohort where id = ?", cohort);
    }

    private void apply() {
        for (var name : List.of(LINNET, PLOVER)) {
            trail.leaves(() -> applying(name), row(AuditKind.CONSENT_GIVEN, null, "APPLICATION:#"));
        }
        trail.leaves(() -> decide(LINNET, "ready"));
        trail.leaves(
                () -> decide(LINNET, "admit"),
                row(AuditKind.ACCOUNT_MADE, lead.id(), "PERSON:#"),
                row(AuditKind.ROLE_GRANTED, lead.id(), "ROLE_GRANT:# PERSON:#"),
                row(AuditKind.PERSON_ADMITTED, lead.id(), "APPLICATION:# ENROLMENT:# PERSON:#"));
        trail.leaves(() -> decide(PLOVER, "decline"), row(AuditKind.APPLICATION_DECLINED, lead.id(), "APPLICATION:#"));
    }

    /** The group is full when somebody could come, and they would. */
    private void waitForAPlace() {
        trail.leaves(() -> applying(DUNLIN), row(AuditKind.CONSENT_GIVEN, null, "APPLICATION:#"));
        rows.change("update cohort set places = places_taken where id = ?", course.cohort());
        trail.leaves(() -> decide(DUNLIN, "ready"));
        trail.leaves(() -> decide(DUNLIN, "await"), row(AuditKind.APPLICATION_WAITLISTED, lead.id(), "APPLICATION:#"));
        rows.change("update cohort set places = 40 where id = ?", course.cohort());
    }

    private Answer applying(String email) {
        var visitor = PlainBrowser.visitor();
        var page = visitor.open("/apply/" + course.cohort());
        return visitor.send(
                page, page.form("apply"), Map.of("name", email.replaceAll("@.*", ""), "email", email, "consent", "on"));
    }

    private Answer decide(String email, String button) {
        var page = lead.desk().open("/team/applications/" + course.cohort());
        var card = page.page().select("li.card").stream()
                .filter(one -> one.text().contains(email))
                .findFirst()
                .orElseThrow();
        return lead.desk()
                .press(
                        page,
                        page.form("applications"),
                        card.selectFirst("[type=submit][name$=:" + button + "]"),
                        Map.of());
    }

    private void bringIn() {
        var niamh = Guest.called(rows, "orgadmin");
        var list = ("name,email\r\nKestrel," + KESTREL + "\r\n").getBytes(StandardCharsets.UTF_8);
        var page = niamh.desk().open("/people/import/" + course.cohort());
        var seen = niamh.desk().upload(page, page.form("uploadForm"), "file", "list.csv", list);
        trail.leaves(
                () -> niamh.desk().send(seen, seen.form("storeForm"), Map.of()),
                row(AuditKind.PEOPLE_IMPORTED, niamh.id(), AuditThing.COHORT.of(course.cohort())),
                row(AuditKind.ACCOUNT_MADE, niamh.id(), "PERSON:#"),
                row(AuditKind.ROLE_GRANTED, niamh.id(), "ROLE_GRANT:# PERSON:#"),
                row(AuditKind.PERSON_ADMITTED, niamh.id(), "ENROLMENT:# PERSON:#"));
        trail.leaves(
                () -> niamh.send("/people/list/" + course.cohort(), "listForm", Map.of()),
                row(AuditKind.LIST_EXPORTED, niamh.id(), AuditThing.COHORT.of(course.cohort())));
    }

    private void attend(long enrolment) {
        var session = AuditThing.COHORT_SESSION.of(course.firstSession());
        trail.leaves(() -> mark("PRESENT", 9), row(AuditKind.ATTENDANCE_TAKEN, trainer.id(), session));
        trail.leaves(() -> mark("PRESENT", 9));
        trail.leaves(
                () -> mark("ABSENT", 1), row(AuditKind.ATTENDANCE_CORRECTED, trainer.id(), session + " ENROLMENT:#"));
        trail.leaves(
                () -> mark("PRESENT", 9), row(AuditKind.ATTENDANCE_CORRECTED, trainer.id(), session + " ENROLMENT:#"));
    }

    /** Marks so many people; the others stay as they are. */
    private Answer mark(String state, int howMany) {
        var path = "/team/attendance/" + course.firstSession();
        var form = trainer.desk().open(path).form("attendance");
        var marks = new HashMap<String, String>();
        form.select("input[type=radio][value=" + state + "]").stream()
                .limit(howMany)
                .forEach(radio -> marks.put(radio.attr("name"), state));
        return trainer.press(path, "attendance", "save", marks);
    }

    private void support(Guest kestrel, long enrolment) {
        var theirs = AuditThing.ENROLMENT.of(enrolment);
        var page = "/team/trainee/" + enrolment;
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        trail.leaves(
                () -> trainer.pressFilled(page, "supervisionForm", "held", Map.of("day", yesterday, "minutes", "30")),
                row(AuditKind.SUPERVISION_RECORDED, trainer.id(), theirs));
        var study = kestrel.link("/my/path/" + enrolment, "/my/study/");
        trail.leaves(() -> kestrel.press(study, "study", "log", Map.of("day", yesterday, "minutes", "30")));
        trail.leaves(
                () -> trainer.press(page, "studyForm", "confirmStudy", Map.of()),
                row(AuditKind.HOURS_CONFIRMED, trainer.id(), theirs));
        trail.leaves(
                () -> kestrel.press(kestrel.link("/my/path/" + enrolment, "/my/sign/"), "signing", "sign", Map.of()),
                row(AuditKind.AGREEMENT_SIGNED, kestrel.id(), theirs));
        trail.leaves(
                () -> lead.pressFilled(lead.link(page, "/team/decide/"), "decide", "send", Map.of()),
                row(AuditKind.DECISION_RECORDED, lead.id(), theirs));
    }

    private void assess(Guest kestrel, long enrolment) {
        trail.leaves(
                () -> trainer.pressFilled(
                        trainer.link("/team/trainee/" + enrolment, "/team/observe/"), "observe", "record", Map.of()),
                row(AuditKind.ASSESSMENT_DECIDED, trainer.id(), "DECISION:#"));
        var quiz = kestrel.link("/my/work/" + enrolment, "/my/quiz/");
        trail.leaves(() -> kestrel.press(quiz, "beginning", "begin", Map.of()));
        trail.leaves(
                () -> kestrel.pressFilled(quiz, "quiz", "finish", Map.of()),
                row(AuditKind.QUIZ_MARKED, kestrel.id(), "QUIZ_ATTEMPT:# " + AuditThing.ENROLMENT.of(enrolment)));
    }

    private void certify(Guest linnet) {
        long enrolment = finished.finishedBy(linnet.id());
        var issuer = Guest.called(rows, "issuer");
        trail.leaves(
                () -> issuer.press("/issuing/enrolment/" + enrolment, "signing", "issue", Map.of()),
                row(
                        AuditKind.AWARD_ISSUED,
                        issuer.id(),
                        "AWARD:# " + AuditThing.ENROLMENT.of(enrolment) + " " + person(linnet.id())));
        var award = rows.number("select id from award where enrolment_id = ?", enrolment);
        step(issuer, award, "suspend", AuditKind.AWARD_SUSPENDED);
        step(issuer, award, "reinstate", AuditKind.AWARD_REINSTATED);
        step(issuer, award, "revoke", AuditKind.AWARD_REVOKED);
    }

    /** The time of somebody is over, and then they have more. */
    private void time(long enrolment) {
        var theirs = AuditThing.ENROLMENT.of(enrolment);
        rows.change("update cohort_session set starts_at = ? where cohort_id = ?", LONG_AGO, course.cohort());
        rows.change("update enrolment set window_ends_on = ? where id = ?", LONG_AGO.toLocalDate(), enrolment);
        trail.leaves(days::run, row(AuditKind.PATH_CLOSED, null, theirs));
        trail.leaves(days::run);
        var until = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        trail.leaves(
                () -> lead.send("/team/trainee/" + enrolment, "timeForm", Map.of("until", until)),
                row(AuditKind.TIME_GIVEN, lead.id(), theirs));
    }

    /** Somebody goes on in another group, and comes back. */
    private void changeGroup(Guest kestrel, long enrolment) {
        var other =
                rows.copy("cohort", "id = " + course.cohort(), Map.of("name", "Heron neighbours", "places_taken", 0));
        var soon = LocalDateTime.now(ZoneOffset.UTC).plusDays(20).withNano(0);
        rows.copy(
                "cohort_session",
                "cohort_id = " + course.cohort(),
                Map.of("cohort_id", other, "starts_at", Timestamp.valueOf(soon)));
        rows.change(
                "update cohort_session set starts_at = ? where cohort_id = ? and id <> ?",
                soon,
                course.cohort(),
                course.firstSession());
        changeGroup(kestrel, enrolment, other);
        changeGroup(kestrel, enrolment, course.cohort());
        rows.change("delete from cohort_session where cohort_id = ?", other);
        rows.change("delete from role_grant where cohort_id = ?", other);
        rows.change("delete from cohort where id = ?", other);
    }

    private void changeGroup(Guest kestrel, long enrolment, long to) {
        var grant = "ROLE_GRANT:# " + person(kestrel.id());
        trail.leaves(
                () -> lead.press(
                        "/team/trainee/" + enrolment,
                        "groupForm",
                        "changeGroup",
                        Map.of("cohort", String.valueOf(to), "agreed", "on")),
                row(AuditKind.ROLE_GRANTED, lead.id(), grant),
                row(AuditKind.ROLE_ENDED, lead.id(), grant),
                row(AuditKind.GROUP_CHANGED, lead.id(), AuditThing.ENROLMENT.of(enrolment)));
    }

    /** What somebody learned before: one decides, and another looks again. */
    private void recognise(Guest kestrel, long enrolment) {
        var words = Map.of("subject", "self-study", "hours", "2", "learned", "A listening course.");
        trail.leaves(
                () -> kestrel.pressFilled("/my/prior-learning/" + enrolment, "claimForm", "claim", words),
                row(AuditKind.PRIOR_LEARNING_CLAIMED, kestrel.id(), "CLAIM:#"));
        var claim = rows.number("select id from prior_learning_claim where enrolment_id = ?", enrolment);
        var about = AuditThing.CLAIM.of(claim) + " " + AuditThing.ENROLMENT.of(enrolment);
        decideClaim(trainer, claim, "PART", about);
        trail.leaves(
                () -> kestrel.press("/my/second-look/" + claim, "againForm", "ask", Map.of("why", "Look again.")),
                row(AuditKind.PRIOR_LEARNING_APPEALED, kestrel.id(), AuditThing.CLAIM.of(claim)));
        decideClaim(lead, claim, "FULL", about);
    }

    /** Set, agreed otherwise, ended by the person: the trail says neither what nor why. */
    private void arrange(Guest kestrel, long enrolment) {
        var page = "/team/adjustments/" + enrolment;
        var theirs = AuditThing.ENROLMENT.of(enrolment);
        for (var step : List.of(AuditKind.ADJUSTMENT_SET, AuditKind.ADJUSTMENT_CHANGED)) {
            var words = Map.of("kind", "LATE_OR_EARLY", "amount", "10", "agreed", "on");
            trail.leaves(() -> lead.press(page, "adjustmentForm", "arrange", words), row(step, lead.id(), theirs));
        }
        trail.leaves(
                () -> kestrel.press("/my/adjustments", "arranged", "end", Map.of()),
                row(AuditKind.ADJUSTMENT_ENDED, kestrel.id(), person(kestrel.id())));
    }

    private void decideClaim(Guest who, long claim, String outcome, String about) {
        var words = Map.of("outcome", outcome, "hours", "1", "reasons", "Seen.", "independent", "on");
        trail.leaves(
                () -> who.press("/team/claim/" + claim, "claimDecisionForm", "decide", words),
                row(AuditKind.PRIOR_LEARNING_DECIDED, who.id(), about));
    }

    private void leave(Guest linnet) {
        var enrolment = course.enrolmentOf(linnet.id());
        linnet.welcome(rows);
        linnet.signIn(Guest.PASSWORD);
        trail.leaves(
                () -> linnet.press("/my/path/" + enrolment, "leavingForm", "leaveCourse", Map.of()),
                row(AuditKind.ENROLMENT_LEFT, linnet.id(), AuditThing.ENROLMENT.of(enrolment)));
    }

    private void step(Guest issuer, long award, String button, AuditKind kind) {
        var reason = Map.of("reason", "Looked into.");
        trail.leaves(
                () -> issuer.press("/issuing/award/" + award, "changing", button, reason),
                row(kind, issuer.id(), AuditThing.AWARD.of(award)));
    }
}

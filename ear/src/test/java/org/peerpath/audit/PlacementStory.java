package org.peerpath.audit;

import static org.peerpath.audit.AuditSubject.person;
import static org.peerpath.audit.Trail.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** A placement from its proposal to its end, and a reflection that is shared on the way. */
final class PlacementStory {
    private final Trail trail;
    private final Rows rows;
    private final Guest kestrel;
    private final long enrolment;
    private final Guest host;
    private final Guest trainer;

    PlacementStory(Trail trail, Rows rows, Guest kestrel, long enrolment) {
        this.trail = trail;
        this.rows = rows;
        this.kestrel = kestrel;
        this.enrolment = enrolment;
        host = Guest.called(rows, "host");
        trainer = Guest.called(rows, "trainer");
    }

    void tell() {
        lookAtHost();
        long placement = propose();
        change(placement);
        agree(placement);
        var there = AuditThing.PLACEMENT.of(placement);
        log(placement, "05:00", "06:00", "send");
        trail.leaves(this::confirm, row(AuditKind.HOURS_CONFIRMED, host.id(), "LOG_ENTRY:# " + there));
        trail.leaves(
                () -> host.pressFilled("/host/competences/" + placement, "competences", "save", Map.of()),
                row(AuditKind.COMPETENCES_SIGNED_OFF, host.id(), there));
        share(placement);
        supervise(placement);
        incident(placement, there);
        trail.leaves(
                () -> host.press("/host/placement/" + placement, "wholeForm", "confirmWhole", Map.of()),
                row(AuditKind.PLACEMENT_CONFIRMED, host.id(), there));
        rows.change("update placement set planned_minutes = 30 where id = ?", placement);
        kestrel.pressFilled("/my/report/" + placement, "reportForm", "handIn", Map.of());
        trail.leaves(
                () -> trainer.press("/team/placement/" + placement, "closeForm", "close", Map.of()),
                row(AuditKind.PLACEMENT_SIGNED_OFF, trainer.id(), there));
        another(placement);
        new AttestationStory(trail, rows, kestrel, placement).tell();
    }

    /** A host is approved for a time, and that is taken back. */
    private void lookAtHost() {
        var lead = Guest.called(rows, "lead");
        var house = rows.number("select id from organisation where name = 'Hafenlicht e.V.'");
        var path = "/team/host/" + house;
        var about = AuditThing.ORGANISATION.of(house);
        trail.leaves(() -> approve(lead, path), row(AuditKind.HOST_APPROVED, lead.id(), about));
        trail.leaves(
                () -> lead.press(path, "approvalsForm", "takeBack", Map.of()),
                row(AuditKind.HOST_APPROVAL_TAKEN_BACK, lead.id(), about));
    }

    private static Answer approve(Guest lead, String path) {
        var page = lead.desk().open(path);
        var form = page.form("approveForm");
        form.select("input[name=checks]").forEach(box -> box.attr("checked", "checked"));
        return lead.desk().press(page, form, form.selectFirst("#approve"), Map.of());
    }

    private long propose() {
        var path = "/my/propose/" + enrolment + "/" + rows.word("select requirement from placement order by id");
        var today = LocalDate.now(ZoneId.of("Europe/Dublin"));
        var words = Map.of(
                "supervisorId",
                Long.toString(host.id()),
                "starts",
                today.minusDays(9).toString(),
                "ends",
                today.plusDays(9).toString());
        trail.leaves(
                () -> kestrel.pressFilled(path, "proposeForm", "propose", words),
                row(AuditKind.PLACEMENT_PROPOSED, kestrel.id(), "PLACEMENT:# " + person(host.id())));
        return rows.number("select id from placement where trainee_id = ?", kestrel.id());
    }

    private void change(long placement) {
        trail.leaves(
                () -> host.press("/host/terms/" + placement, "termsForm", "send", Map.of("insurance", "By the host.")),
                row(AuditKind.AGREEMENT_CHANGED, host.id(), "AGREEMENT:# " + AuditThing.PLACEMENT.of(placement)));
    }

    private void agree(long placement) {
        sign(kestrel, "/my/agreement/" + placement, placement);
        sign(host, "/host/agreement/" + placement, placement);
        sign(trainer, "/team/placement/" + placement, placement);
    }

    private void sign(Guest signer, String path, long placement) {
        trail.leaves(
                () -> signer.press(path, "signForm", "sign", Map.of()),
                row(AuditKind.AGREEMENT_SIGNED, signer.id(), "AGREEMENT:# " + AuditThing.PLACEMENT.of(placement)));
    }

    private Answer log(long placement, String from, String until, String button) {
        var path = "/my/hours/" + placement;
        var day = new TreeMap<String, String>();
        day.put("day", LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(1).toString());
        day.put("from", from);
        day.put("until", until);
        day.put("breakMinutes", "0");
        day.put("peopleMet", "1");
        day.put("note", "Sat with somebody who could not sleep.");
        day.put("reflection", "A night in words.");
        var answer = kestrel.pressFilled(path, "dayForm", button, day);
        if (!answer.problems().isEmpty()) {
            throw new AssertionError(answer.problems());
        }
        return answer;
    }

    private Answer confirm() {
        var page = host.desk().open("/host/hours");
        var form = page.form("hoursForm");
        var line = form.select("#waiting tr").stream()
                .filter(one -> one.text().contains("Kestrel"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.path() + form.text()));
        return host.desk().press(page, form, line.selectFirst("[type=submit]"), Map.of());
    }

    /** Written down by one, signed by both, taken back; and the meeting at the end, confirmed. */
    private void supervise(long placement) {
        var there = AuditThing.PLACEMENT.of(placement);
        var blank = "/my/meeting/" + placement;
        var words = Map.of(
                "day", LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(1).toString(), "from", "15:00");
        kestrel.press(blank, "meetingForm", "signNew", words);
        var page = "/host/meeting/" + placement + "/"
                + rows.number("select max(id) from supervision_meeting where placement_id = ?", placement);
        trail.leaves(
                () -> host.press(page, "signForm", "sign", Map.of()),
                row(AuditKind.SUPERVISION_RECORDED, host.id(), there));
        trail.leaves(
                () -> host.press(page, "signForm", "takeBack", Map.of()),
                row(AuditKind.SUPERVISION_TAKEN_BACK, host.id(), there));
        var asked = Map.of("meetingsAsked", "0");
        trail.leaves(
                () -> trainer.press("/team/supervision/" + placement, "askedForm", "agree", asked),
                row(AuditKind.SIGN_OFF_ASKED, trainer.id(), there));
        var end = "/team/three-way/" + placement + "?kind=END";
        trainer.press(end, "heldForm", "hold", Map.of());
        trail.leaves(
                () -> host.press("/host/supervision/" + placement, "threeWayForm", "confirm", Map.of()),
                row(AuditKind.THREE_WAY_MEETING_CONFIRMED, host.id(), there));
    }

    /** Something happened: written down, read, taken up, looked after. */
    private void incident(long placement, AuditSubject there) {
        var safe = Guest.called(rows, "safe");
        var words = Map.of("kind", "OTHER", "told", "NOBODY_YET");
        trail.leaves(
                () -> kestrel.press("/my/incidents/" + placement, "incidentForm", "report", words),
                row(AuditKind.INCIDENT_REPORTED, kestrel.id(), there));
        var page = "/safeguarding/incident/" + rows.number("select id from incident where placement_id = ?", placement);
        trail.leaves(() -> safe.desk().open(page), row(AuditKind.INCIDENT_READ, safe.id(), there));
        trail.leaves(
                () -> safe.press(page, "takeForm", "takeUp", Map.of()),
                row(AuditKind.INCIDENT_READ, safe.id(), there),
                row(AuditKind.INCIDENT_TAKEN_UP, safe.id(), there),
                row(AuditKind.INCIDENT_READ, safe.id(), there));
        trail.leaves(
                () -> safe.press(page, "closeForm", "close", Map.of("outcome", "TALKED_OVER")),
                row(AuditKind.INCIDENT_READ, safe.id(), there),
                row(AuditKind.INCIDENT_CLOSED, safe.id(), there));
    }

    private void share(long placement) {
        log(placement, "07:00", "08:00", "keep");
        var entry = rows.number("select max(id) from log_entry where placement_id = ?", placement);
        var path = "/my/share/" + entry;
        var reader = Map.of("readers", Long.toString(host.id()));
        trail.leaves(
                () -> kestrel.press(path, "sharing", "share", reader),
                row(AuditKind.REFLECTION_SHARED, kestrel.id(), "SHARE:# " + AuditThing.LOG_ENTRY.of(entry)));
        var share = AuditThing.SHARE.of(rows.number("select id from shared_reflection where log_entry_id = ?", entry));
        trail.leaves(() -> host.desk().open("/shared/" + share.id()), row(AuditKind.REFLECTION_READ, host.id(), share));
        trail.leaves(
                () -> kestrel.press("/my/sharing", "shares", "end", Map.of()),
                row(AuditKind.REFLECTION_UNSHARED, kestrel.id(), share));
    }

    /** Asked about a second time, it comes to the course: settled by both, and once more, decided by the lead. */
    private void disagree(long entry) {
        var day = AuditThing.LOG_ENTRY.of(entry);
        var dispute = askAgain(entry);
        var there = AuditThing.DISAGREEMENT.of(dispute);
        var all = Map.of("counts", "ALL", "reasons", "Both remember it.");
        trainer.press("/team/dispute/" + dispute, "disputePropose", "propose", all);
        kestrel.press("/my/dispute/" + dispute, "disputeAgree", "agree", Map.of());
        trail.leaves(
                () -> host.press("/host/dispute/" + dispute, "disputeAgree", "agree", Map.of()),
                row(AuditKind.DISAGREEMENT_SETTLED, host.id(), there, day));
        rows.change("update placement_dispute set state = 'WITH_LEAD', decided_by = null where id = ?", dispute);
        rows.change("update log_entry set state = 'DISPUTED' where id = ?", entry);
        var lead = Guest.called(rows, "lead");
        trail.leaves(
                () -> lead.press(
                        "/team/dispute/" + dispute,
                        "disputeDecide",
                        "decide",
                        Map.of("decided", "ALL", "decidedReasons", "Both remember it.")),
                row(AuditKind.DISAGREEMENT_DECIDED, lead.id(), there, day));
    }

    private long askAgain(long entry) {
        rows.change("update log_entry set state = 'SUBMITTED' where id = ?", entry);
        host.press("/host/question/" + entry, "questionForm", "ask", Map.of("question", "And until when?"));
        return rows.number("select id from placement_dispute where log_entry_id = ?", entry);
    }

    /** One that goes on where the first has ended. */
    private void another(long placement) {
        rows.change("update placement set state = 'ACTIVE', host_confirmed_at = null where id = ?", placement);
        log(placement, "09:00", "10:00", "send");
        var entry = rows.number("select id from log_entry where placement_id = ? and state = 'SUBMITTED'", placement);
        var there = AuditThing.PLACEMENT.of(placement);
        trail.leaves(
                () -> host.press("/host/question/" + entry, "questionForm", "ask", Map.of("question", "When was it?")),
                row(AuditKind.HOURS_QUERIED, host.id(), AuditThing.LOG_ENTRY.of(entry), there));
        disagree(entry);
        trail.leaves(
                () -> kestrel.press("/my/placement/" + placement, "turnsMine", "suspend", Map.of()),
                row(AuditKind.PLACEMENT_SUSPENDED, kestrel.id(), there));
        trail.leaves(
                () -> kestrel.press("/my/placement/" + placement, "turnsMine", "goOn", Map.of()),
                row(AuditKind.PLACEMENT_RESUMED, kestrel.id(), there));
        log(placement, "11:00", "12:00", "send");
        trail.leaves(
                () -> trainer.press("/team/placement/" + placement, "closeForm", "endEarly", Map.of()),
                row(AuditKind.PLACEMENT_ENDED_EARLY, trainer.id(), there));
        var open = rows.number("select id from log_entry where placement_id = ? and state = 'SUBMITTED'", placement);
        var decision = Map.of("days", Long.toString(open), "counted", "true", "reasons", "The host told us before.");
        trail.leaves(
                () -> trainer.press("/team/placement/" + placement, "openHours", "decideOpen", decision),
                row(AuditKind.HOURS_DECIDED, trainer.id(), AuditThing.LOG_ENTRY.of(open), there));
    }
}

package org.peerpath.audit;

import static org.peerpath.audit.Trail.row;

import java.util.Map;
import org.peerpath.harness.Rows;

/** A new version is offered, taken back, followed and gone back from; each once, however often it is pressed. */
final class MovingStory {
    private final Trail trail;
    private final Rows rows;
    private final Guest lead;
    private final Guest fiadh;

    MovingStory(Trail trail, Rows rows) {
        this.trail = trail;
        this.rows = rows;
        lead = Guest.called(rows, "lead2");
        fiadh = Guest.called(rows, "trainee13");
    }

    void tell() {
        long enrolment = rows.number("select id from enrolment where person_id = ?", fiadh.id());
        long group = rows.number("select cohort_id from enrolment where id = ?", enrolment);
        long second = rows.number(
                "select max(v.id) from programme_version v join programme p on p.id = v.programme_id where p.slug = ?",
                "peer-listening");
        rows.change("delete from version_offer where enrolment_id = ?", enrolment);
        rows.change(
                "update enrolment set programme_version_id = (select programme_version_id from cohort where id = ?) where id = ?",
                group,
                enrolment);
        var version = AuditThing.PROGRAMME_VERSION.of(second).toString();
        var about = version + " " + AuditThing.COHORT.of(group);
        var path = "/team/moving/" + group;
        trail.leaves(
                () -> lead.press(path, "movingForm", "offerToAll", Map.of()),
                row(AuditKind.VERSION_OFFERED, lead.id(), about));
        var answer = "/my/version/" + enrolment;
        var theirs = AuditThing.ENROLMENT.of(enrolment) + " ";
        trail.leaves(
                () -> fiadh.press(answer, "versionForm", "move", Map.of()),
                row(AuditKind.VERSION_FOLLOWED, fiadh.id(), theirs + version));
        trail.leaves(
                () -> fiadh.press(answer, "versionForm", "back", Map.of()),
                row(AuditKind.VERSION_FOLLOWED, fiadh.id(), theirs + "PROGRAMME_VERSION:#"));
        trail.leaves(
                () -> fiadh.press(answer, "versionForm", "move", Map.of()),
                row(AuditKind.VERSION_FOLLOWED, fiadh.id(), theirs + version));
        trail.leaves(
                () -> lead.press(path, "takingBackForm", "withdrawAll", Map.of()),
                row(AuditKind.VERSION_OFFER_WITHDRAWN, lead.id(), about));
    }
}

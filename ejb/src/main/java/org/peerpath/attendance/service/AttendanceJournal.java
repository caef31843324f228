package org.peerpath.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.peerpath.attendance.Mark;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.service.Actor;

/**
 * Writes marks down as evidence, and into the trail: a list that was taken once for all, what was corrected for each person
 * apart.
 */
@ApplicationScoped
class AttendanceJournal {
    @Inject
    private EvidenceJournal evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    static EvidenceJournal.Line line(long enrolmentId, SessionAbout session, Mark mark, String source) {
        var day = session.startsAt().toLocalDate();
        var fact = new Fact.SessionAttendance(session.code(), mark.state(), mark.minutes(), day);
        return new EvidenceJournal.Line(enrolmentId, List.of(fact), source);
    }

    /** Somebody entered themselves: once, however often it is sent. */
    void entered(OwnSession own, Mark mark) {
        var line = line(
                own.enrolmentId(), own.session(), mark, "HERE:" + own.session().id());
        if (evidence.append(List.of(line)) > 0) {
            audit.record(
                    AuditKind.ATTENDANCE_TAKEN,
                    actor.personId(),
                    AuditThing.COHORT_SESSION.of(own.session().id()),
                    AuditThing.ENROLMENT.of(own.enrolmentId()));
        }
    }

    /** @return how many lines were new */
    int write(SessionAbout session, List<EvidenceJournal.Line> lines, Collection<Long> corrected) {
        int written = lines.isEmpty() ? 0 : evidence.append(lines);
        if (written > 0) {
            var about = AuditThing.COHORT_SESSION.of(session.id());
            if (lines.stream().anyMatch(line -> !corrected.contains(line.enrolmentId()))) {
                audit.record(AuditKind.ATTENDANCE_TAKEN, actor.personId(), about);
            }
            corrected.forEach(enrolment -> audit.record(
                    AuditKind.ATTENDANCE_CORRECTED, actor.personId(), about, AuditThing.ENROLMENT.of(enrolment)));
        }
        return written;
    }
}

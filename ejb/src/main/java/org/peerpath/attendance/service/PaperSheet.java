package org.peerpath.attendance.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.peerpath.attendance.Mark;
import org.peerpath.attendance.RowCodes;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.TraineeRow;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** The sheet of paper for the evening without a net: printed, signed, and keyed back by the codes of its rows. */
@Stateless
public class PaperSheet {
    /** Enough for the longest list, with some air. */
    private static final int MOST = 4000;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceJournal journal;

    @Inject
    private Secrets secrets;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SheetView sheet(long sessionId) {
        var session = lists.session(actor.personId(), sessionId);
        var people = active(session);
        var codes = codes(session, people);
        return new SheetView(
                session,
                definitions.of(session.programmeVersionId()),
                session.hasBegun(clock.instant()),
                people.stream()
                        .map(person -> new SheetView.Row(person.displayName(), codes.of(person.enrolmentId())))
                        .toList());
    }

    /** Writes down that those were there whose rows were signed; whoever is marked already stays as they were. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public SheetKeyed key(long sessionId, @Size(max = MOST) String codes) {
        var session = lists.session(actor.personId(), sessionId);
        var locked = lists.lock(session);
        locked.requireBegun(session.localTime(clock.instant()));
        var people = active(session);
        var keyed = codes(session, people).read(codes);
        if (!keyed.unknown().isEmpty()) {
            return new SheetKeyed(keyed.unknown(), List.of(), 0);
        }
        var said = lists.said(session);
        var present = Mark.of(AttendanceState.PRESENT, null, session.minutes());
        var source = "SESSION:" + session.id() + ":" + locked.version();
        var lines = keyed.enrolments().stream()
                .filter(enrolment -> !said.containsKey(enrolment))
                .map(enrolment -> AttendanceJournal.line(enrolment, session, present, source))
                .toList();
        var marked = people.stream()
                .filter(person -> keyed.enrolments().contains(person.enrolmentId()))
                .filter(person -> said.containsKey(person.enrolmentId()))
                .map(TraineeRow::displayName)
                .toList();
        return new SheetKeyed(List.of(), marked, journal.write(session, lines, Set.of()));
    }

    private List<TraineeRow> active(SessionAbout session) {
        return lists.trainees(actor.personId(), session).stream()
                .filter(trainee -> trainee.state() == EnrolmentState.ACTIVE)
                .toList();
    }

    private RowCodes codes(SessionAbout session, List<TraineeRow> people) {
        return new RowCodes(
                secrets.of(session),
                people.stream().map(TraineeRow::enrolmentId).toList());
    }
}

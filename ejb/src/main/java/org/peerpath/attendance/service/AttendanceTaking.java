package org.peerpath.attendance.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.adjustment.InForce;
import org.peerpath.adjustment.service.Arrangements;
import org.peerpath.attendance.Mark;
import org.peerpath.attendance.service.AttendanceSaved.Differing;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.enrolment.service.TraineeRow;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** A trainer takes attendance, all of a session in one go; corrections are further lines, and the latest holds. */
@Stateless
public class AttendanceTaking {
    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceJournal journal;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Arrangements arrangements;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AttendanceSheet sheet(long sessionId) {
        var session = lists.session(actor.personId(), sessionId);
        var said = lists.said(session);
        var arranged = arrangements.inGroup(session.cohortId(), session.day());
        var marks = lists.trainees(actor.personId(), session).stream()
                .filter(t -> t.state() == EnrolmentState.ACTIVE || said.containsKey(t.enrolmentId()))
                .map(t -> new AttendanceMark(
                                t.enrolmentId(), t.displayName(), latest(said, t.enrolmentId()), session.minutes())
                        .with(arranged.getOrDefault(t.enrolmentId(), InForce.NOTHING)))
                .toList();
        var corrected = said.entrySet().stream()
                .filter(lines -> lines.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new AttendanceSheet(
                session,
                definitions.of(session.programmeVersionId()),
                session.hasBegun(clock.instant()),
                marks,
                corrected);
    }

    /**
     * Writes down what was filled in. Where a colleague wrote something else into the same line meanwhile, nothing is
     * written: the marks then know what stands there, and sent again they are meant.
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public AttendanceSaved record(long sessionId, @Valid List<AttendanceMark> marks) {
        var session = lists.session(actor.personId(), sessionId);
        var locked = lists.lock(session);
        locked.requireBegun(session.localTime(clock.instant()));
        var said = lists.said(session);
        var ours = ours(session, marks);
        var contested = ours.stream()
                .filter(mark -> mark.edit(latest(said, mark.getEnrolmentId()), session.minutes())
                        .isContested())
                .map(mark -> differing(mark, said))
                .toList();
        if (!contested.isEmpty()) {
            ours.forEach(mark -> mark.meet(latest(said, mark.getEnrolmentId()), session.minutes()));
            return new AttendanceSaved(0, contested, List.of());
        }
        return new AttendanceSaved(
                write(session, locked.version(), ours, said), List.of(), colleagues(session, ours, said));
    }

    private int write(SessionAbout session, long version, List<AttendanceMark> marks, Map<Long, List<MarkRow>> said) {
        var lines = new ArrayList<EvidenceJournal.Line>();
        var corrected = new ArrayList<Long>();
        for (var mark : marks) {
            var edit = mark.edit(latest(said, mark.getEnrolmentId()), session.minutes());
            if (edit.isToWrite()) {
                lines.add(AttendanceJournal.line(
                        mark.getEnrolmentId(),
                        session,
                        Objects.requireNonNull(edit.chosen()),
                        "SESSION:" + session.id() + ":" + version));
            }
            if (edit.isCorrection()) {
                corrected.add(mark.getEnrolmentId());
            }
        }
        return journal.write(session, lines, corrected);
    }

    /** Lines of people who are not in this group were never on the list. */
    private List<AttendanceMark> ours(SessionAbout session, List<AttendanceMark> marks) {
        var here = lists.trainees(actor.personId(), session).stream()
                .map(TraineeRow::enrolmentId)
                .collect(Collectors.toSet());
        var arranged = arrangements.inGroup(session.cohortId(), session.day());
        return marks.stream()
                .filter(mark -> here.contains(mark.getEnrolmentId()))
                .map(mark -> mark.with(arranged.getOrDefault(mark.getEnrolmentId(), InForce.NOTHING)))
                .toList();
    }

    private static List<Differing> colleagues(
            SessionAbout session, List<AttendanceMark> marks, Map<Long, List<MarkRow>> said) {
        return marks.stream()
                .filter(mark -> {
                    var edit = mark.edit(latest(said, mark.getEnrolmentId()), session.minutes());
                    return edit.isTheirs() && !edit.isOurs();
                })
                .map(mark -> differing(mark, said))
                .toList();
    }

    private static Differing differing(AttendanceMark mark, Map<Long, List<MarkRow>> said) {
        var lines = said.getOrDefault(mark.getEnrolmentId(), List.of());
        return new Differing(mark.getDisplayName(), lines.get(lines.size() - 1));
    }

    private static @Nullable Mark latest(Map<Long, List<MarkRow>> said, long enrolmentId) {
        var lines = said.get(enrolmentId);
        return lines == null ? null : lines.get(lines.size() - 1).mark();
    }
}

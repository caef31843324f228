package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** A trainer takes attendance, all of a session in one go; corrections are further lines, and the latest holds. */
@Stateless
public class AttendanceTaking {
    private static final Set<Role> TEAM = Set.of(Role.TRAINER, Role.COURSE_LEAD);

    @Inject
    private AuditTrail audit;

    @Inject
    private Teams teams;

    @Inject
    private Cohorts cohorts;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AttendanceSheet sheet(long sessionId) {
        var session = teams.session(actor.personId(), sessionId);
        var cohort = cohorts.one(actor.personId(), TEAM, session.cohortId());
        var known = marks(session);
        var marks = teams.trainees(actor.personId(), session.cohortId()).stream()
                .filter(t -> t.state() == EnrolmentState.ACTIVE || known.containsKey(t.enrolmentId()))
                .map(t -> mark(t, known.get(t.enrolmentId()), session))
                .toList();
        var row = new SessionRow(
                session.id(), session.cohortId(), session.code(), session.startsAt(), session.minutes(), "");
        var begun = !localNow(cohort).isBefore(session.startsAt());
        return new AttendanceSheet(
                row, cohort, definitions.of(cohort.programmeVersionId()), session.version(), begun, marks);
    }

    /**
     * Writes down what changed.
     *
     * @return for how many people something changed
     * @throws jakarta.persistence.OptimisticLockException if somebody else saved the list meanwhile
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public int record(long sessionId, long version, @Valid List<AttendanceMark> marks) {
        var session = teams.sessionAt(actor.personId(), sessionId, version);
        var cohort = cohorts.one(actor.personId(), TEAM, session.cohortId());
        session.requireBegun(localNow(cohort));
        var known = marks(session);
        var mine = new ArrayList<EvidenceJournal.Line>();
        var ours = Set.copyOf(teams.trainees(actor.personId(), session.cohortId()).stream()
                .map(TraineeRow::enrolmentId)
                .toList());
        for (var mark : marks) {
            var fact = fact(mark, session);
            if (fact != null
                    && ours.contains(mark.getEnrolmentId())
                    && !fact.equals(known.get(mark.getEnrolmentId()))) {
                mine.add(new EvidenceJournal.Line(
                        mark.getEnrolmentId(), List.of(fact), "SESSION:" + session.id() + ":" + version));
            }
        }
        int changed = mine.isEmpty() ? 0 : journal.append(mine);
        if (changed > 0) {
            recorded(session, mine, known.keySet());
        }
        return changed;
    }

    /** Taken once for all; what stood already is corrected for each person apart. */
    private void recorded(CohortSession session, List<EvidenceJournal.Line> lines, Set<Long> known) {
        var about = AuditThing.COHORT_SESSION.of(session.id());
        if (lines.stream().anyMatch(line -> !known.contains(line.enrolmentId()))) {
            audit.record(AuditKind.ATTENDANCE_TAKEN, actor.personId(), about);
        }
        lines.stream()
                .map(EvidenceJournal.Line::enrolmentId)
                .filter(known::contains)
                .forEach(enrolment -> audit.record(
                        AuditKind.ATTENDANCE_CORRECTED, actor.personId(), about, AuditThing.ENROLMENT.of(enrolment)));
    }

    private LocalDateTime localNow(CohortRow cohort) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.of(cohort.zone()));
    }

    private Map<Long, Fact.SessionAttendance> marks(CohortSession session) {
        var latest = new HashMap<Long, Fact.SessionAttendance>();
        teams.attendance(session.cohortId(), session.code())
                .forEach(row -> latest.put(row.enrolmentId(), (Fact.SessionAttendance) row.fact()));
        return latest;
    }

    private static AttendanceMark mark(
            TraineeRow trainee, Fact.@Nullable SessionAttendance known, CohortSession session) {
        return known == null
                ? new AttendanceMark(trainee.enrolmentId(), trainee.displayName(), null, session.minutes())
                : new AttendanceMark(trainee.enrolmentId(), trainee.displayName(), known.state(), known.minutes());
    }

    private static Fact.@Nullable SessionAttendance fact(AttendanceMark mark, CohortSession session) {
        var state = mark.getState();
        if (state == null) {
            return null;
        }
        var minutes = minutes(state, mark.getMinutes(), session);
        session.requireWithin(minutes);
        return new Fact.SessionAttendance(
                session.code(),
                state,
                minutes,
                Objects.requireNonNull(session.startsAt()).toLocalDate());
    }

    private static int minutes(AttendanceState state, int minutes, CohortSession session) {
        return switch (state) {
            case PRESENT, MADE_UP -> session.minutes();
            case LATE -> minutes;
            case EXCUSED, ABSENT -> 0;
        };
    }
}

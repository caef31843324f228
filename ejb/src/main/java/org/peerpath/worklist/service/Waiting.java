package org.peerpath.worklist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.worklist.Position;
import org.peerpath.worklist.TaskKind;

/** What waits for the teams somebody is on: one statement for each kind, oldest first, from a position on. */
@ApplicationScoped
class Waiting {
    private static final String FOUND = "select new org.peerpath.worklist.service.TaskFound(";

    /** The first to come to a session by any clock. */
    private static final int HOURS_AHEAD = 14;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<TaskFound> applications(long memberId, Position after, int rows) {
        return found(
                FOUND
                        + """
                        a.id, c.id, a.appliedAt, a.displayName, c.name, c.zone)
                        from Application a join Cohort c on c.id = a.cohortId
                        where a.state = org.peerpath.enrolment.ApplicationState.WAITING
                            and (a.appliedAt > :since or (a.appliedAt = :since and a.id > :id)) and a.cohortId in\s"""
                        + TeamScope.LED + " order by a.appliedAt, a.id",
                memberId,
                after.since(),
                after.after(TaskKind.APPLICATION),
                rows);
    }

    List<TaskFound> texts(long memberId, Position after, int rows) {
        return found(
                FOUND
                        + """
                        s.id, s.handedInAt, p.displayName, c.name, c.zone, s.work.component, e.programmeVersionId)
                        from Submission s join Person p on p.id = s.work.traineeId
                            join Enrolment e on e.id = s.work.enrolmentId join Cohort c on c.id = s.work.cohortId
                        where s.state = org.peerpath.assessment.SubmissionState.HANDED_IN
                            and s.work.traineeId <> :person
                            and (s.handedInAt > :since or (s.handedInAt = :since and s.id > :id))
                            and s.work.cohortId in\s"""
                        + TeamScope.TAUGHT + " order by s.handedInAt, s.id",
                memberId,
                after.since(),
                after.after(TaskKind.TEXT),
                rows);
    }

    /** Sessions that began, in which somebody on the way has no mark yet. */
    List<TaskFound> lists(long memberId, Position after, int rows) {
        return found(
                        FOUND
                                + """
                                s.id, s.startsAt, c.name, c.zone, s.code, c.programmeVersionId)
                                from CohortSession s join Cohort c on c.id = s.cohortId
                                where s.startsAt <= :until
                                    and (s.startsAt > :since or (s.startsAt = :since and s.id > :id))
                                    and exists (select e.id from Enrolment e where e.cohortId = s.cohortId
                                        and e.state = org.peerpath.enrolment.EnrolmentState.ACTIVE
                                        and not exists (select v.id from EvidenceEntry v
                                            where v.enrolmentId = e.id and v.subject = s.code
                                                and v.kind = org.peerpath.evidence.FactKind.ATTENDANCE))
                                    and s.cohortId in\s"""
                                + TeamScope.TAUGHT + " order by s.startsAt, s.id",
                        memberId,
                        LocalDateTime.ofInstant(after.since(), ZoneOffset.UTC),
                        after.after(TaskKind.LIST),
                        rows)
                .stream()
                .filter(this::hasBegun)
                .toList();
    }

    private boolean hasBegun(TaskFound list) {
        var localNow = LocalDateTime.ofInstant(clock.instant(), ZoneId.of(list.zone()));
        return !LocalDateTime.ofInstant(list.since(), ZoneOffset.UTC).isAfter(localNow);
    }

    List<TaskFound> trainerSteps(long memberId, Position after, int rows) {
        return steps("e.outlook.trainerSteps", TeamScope.TAUGHT, TaskKind.TRAINER_STEPS, memberId, after, rows);
    }

    List<TaskFound> leadSteps(long memberId, Position after, int rows) {
        return steps("e.outlook.leadSteps", TeamScope.LED, TaskKind.LEAD_STEPS, memberId, after, rows);
    }

    private List<TaskFound> steps(String which, String scope, TaskKind kind, long memberId, Position after, int rows) {
        return found(
                FOUND + "e.id, e.outlook.stepsSince, p.displayName, c.name, e.programmeVersionId, " + which
                        + """
                        ) from Enrolment e join Person p on p.id = e.personId join Cohort c on c.id = e.cohortId
                        where e.personId <> :person and e.state = org.peerpath.enrolment.EnrolmentState.ACTIVE
                            and (e.outlook.stepsSince > :since or (e.outlook.stepsSince = :since and e.id > :id))
                            and\s"""
                        + which + " <> 0 and e.cohortId in " + scope + " order by e.outlook.stepsSince, e.id",
                memberId,
                after.day(),
                after.afterOnDay(kind),
                rows);
    }

    private List<TaskFound> found(String query, long memberId, Object since, long id, int rows) {
        var asked = em.createQuery(query, TaskFound.class)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .setParameter("since", since)
                .setParameter("id", id)
                .setMaxResults(rows);
        if (query.contains(":until")) {
            asked.setParameter(
                    "until",
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusHours(HOURS_AHEAD));
        }
        return asked.getResultList();
    }
}

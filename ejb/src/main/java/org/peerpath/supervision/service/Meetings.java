package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.service.PlacementScope;
import org.peerpath.supervision.MeetingState;
import org.peerpath.supervision.SupervisionMeeting;
import org.peerpath.supervision.SupervisionPlan;

/** Supervision meetings and what was agreed about them, each question with whose the placement is. */
@ApplicationScoped
class Meetings {
    /** More than a placement has. */
    private static final int MOST = 200;

    private static final String PLACES =
            """
            select new org.peerpath.supervision.service.MeetingPlace(
                p.id, p.state, p.requirement, e.programmeVersionId, p.startsOn, p.endsOn, p.zone, t.displayName,
                s.displayName, a.meetings, a.threeWay, a.competences, a.nextDay, a.nextAt, a.nextMinutes, a.nextNumber,
                a.nextRevision)
            from Placement p join Enrolment e on e.id = p.enrolmentId join Person t on t.id = p.traineeId
                join Person s on s.id = p.supervisorId left join SupervisionPlan a on a.placementId = p.id
            where p.id = :id and\s""";

    private static final String ROWS =
            """
            select new org.peerpath.supervision.service.MeetingRow(
                m.id, m.version, m.day, m.startsAt, m.minutes, m.form, m.themes, m.actions, m.wellbeingAsked, m.nextDay,
                m.nextAt, m.state, m.hash, m.traineeSignedAt, m.supervisorSignedAt)
            from SupervisionMeeting m where m.placementId = :placement\s""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    MeetingPlace place(String scope, long personId, long placementId) {
        return asked(PLACES, scope, personId, MeetingPlace.class)
                .setParameter("id", placementId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Locked: what two write at once about one placement, they write one after the other. */
    Placement placement(String scope, long personId, long placementId) {
        return asked("select p from Placement p where p.id = :id and ", scope, personId, Placement.class)
                .setParameter("id", placementId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private <T> TypedQuery<T> asked(String what, String scope, long personId, Class<T> type) {
        var query = em.createQuery(what + scope, type).setParameter("person", personId);
        return scope.equals(PlacementScope.OWN) ? query : query.setParameter("now", clock.instant());
    }

    /** Newest first. */
    List<MeetingRow> rows(long placementId) {
        return em.createQuery(ROWS + "order by m.day desc, m.id desc", MeetingRow.class)
                .setParameter("placement", placementId)
                .setMaxResults(MOST)
                .getResultList();
    }

    MeetingRow row(long placementId, long id) {
        return em.createQuery(ROWS + "and m.id = :id", MeetingRow.class)
                .setParameter("placement", placementId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Without what they were about; what was taken back is nobody's of the course. */
    List<TeamMeetingRow> teamRows(long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.supervision.service.TeamMeetingRow(
                            m.id, m.day, m.minutes, m.form, m.actions, m.state)
                        from SupervisionMeeting m where m.placementId = :placement and m.state <> :taken
                        order by m.day desc, m.id desc""",
                        TeamMeetingRow.class)
                .setParameter("placement", placementId)
                .setParameter("taken", MeetingState.VOID)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A meeting of a placement that was looked up by its scope, and locked, before. */
    SupervisionMeeting at(Placement placement, long id) {
        return em.createQuery(
                        "select m from SupervisionMeeting m where m.id = :id and m.placementId = :placement",
                        SupervisionMeeting.class)
                .setParameter("id", id)
                .setParameter("placement", placement.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    SupervisionMeeting at(Placement placement, long id, long version) {
        var meeting = at(placement, id);
        if (meeting.version() != version) {
            throw new OptimisticLockException("changed meanwhile", null, meeting);
        }
        return meeting;
    }

    Optional<SupervisionMeeting> sent(Placement placement, UUID key) {
        return em.createQuery(
                        "select m from SupervisionMeeting m where m.placementId = :placement and m.formKey = :key",
                        SupervisionMeeting.class)
                .setParameter("placement", placement.id())
                .setParameter("key", key.toString())
                .getResultStream()
                .findFirst();
    }

    /** The day of the last one that was written down. */
    @Nullable
    LocalDate lastHeld(Placement placement) {
        return em.createQuery(
                        "select max(m.day) from SupervisionMeeting m where m.placementId = :id and m.state <> :taken",
                        LocalDate.class)
                .setParameter("id", placement.id())
                .setParameter("taken", MeetingState.VOID)
                .getSingleResult();
    }

    /** What was agreed about a placement that is locked; begun where nothing was. */
    SupervisionPlan plan(Placement placement) {
        return em.createQuery("select a from SupervisionPlan a where a.placementId = :id", SupervisionPlan.class)
                .setParameter("id", placement.id())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var plan = new SupervisionPlan(placement);
                    em.persist(plan);
                    return plan;
                });
    }

    /** The other trainees whom a supervisor stands beside now. */
    List<GroupMember> others(long supervisorId, long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.supervision.service.GroupMember(p.id, t.displayName)
                        from Placement p join Person t on t.id = p.traineeId
                        where p.id <> :id and p.state = :active and\s"""
                                + PlacementScope.SUPERVISED + " order by t.displayName, p.id",
                        GroupMember.class)
                .setParameter("id", placementId)
                .setParameter("active", PlacementState.ACTIVE)
                .setParameter("person", supervisorId)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes now, so that what follows finds an id. */
    void flush() {
        em.flush();
    }
}

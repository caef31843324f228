package org.peerpath.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.dispute.Dispute;
import org.peerpath.dispute.DisputeState;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;
import org.peerpath.placement.service.PlacementScope;

/** Disagreements, each question with whose they are. */
@ApplicationScoped
class Disputes {
    private static final String ROW =
            """
            select new org.peerpath.dispute.service.DisputeRow(
                d.id, d.version, d.placementId, d.logEntryId, d.traineeId, t.displayName, d.supervisorId, s.displayName,
                h.name, e.day, e.startsAt, e.endsAt, d.minutes, e.activity, e.workNote, d.state, d.dueOn,
                d.proposedMinutes, d.traineeAgreedAt, d.hostAgreedAt, d.countedMinutes, d.decidedAt, p.zone,
                c.day, c.minutes)
            from LogEntry e join Dispute d on d.logEntryId = e.id join Placement p on p.id = d.placementId
                join Organisation h on h.id = p.hostOrganisationId
                join Person t on t.id = d.traineeId join Person s on s.id = d.supervisorId
                left join LogEntry c on c.id = e.correction.corrects
            where\s""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    DisputeRow row(String scope, long personId, long id) {
        return asked(ROW + "d.id = :id and ", scope, "", personId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those of one placement, the oldest first. */
    List<DisputeRow> ofPlacement(String scope, long personId, long placementId) {
        return asked(ROW + "d.placementId = :placement and ", scope, " order by d.id", personId)
                .setParameter("placement", placementId)
                .setMaxResults(100)
                .getResultList();
    }

    /** Those that are open, at whichever placement, the soonest due first. */
    List<DisputeRow> open(String scope, long personId) {
        return asked(ROW + "d.state in :open and ", scope, " order by d.dueOn, d.id", personId)
                .setParameter(
                        "open",
                        Stream.of(DisputeState.values())
                                .filter(DisputeState::isOpen)
                                .toList())
                .setMaxResults(50)
                .getResultList();
    }

    private TypedQuery<DisputeRow> asked(String what, String scope, String end, long personId) {
        var query = em.createQuery(what + scope + end, DisputeRow.class).setParameter("person", personId);
        return scope.equals(PlacementScope.OWN) ? query : query.setParameter("now", clock.instant());
    }

    /** One that somebody may see, locked, as it was when the page was shown: who acts second is told. */
    Dispute at(String scope, long personId, long id, long version) {
        row(scope, personId, id);
        var dispute = locked(id);
        if (dispute.version() != version) {
            throw new OptimisticLockException("changed meanwhile", null, dispute);
        }
        return dispute;
    }

    /** The same, however it stands: words only add to it. */
    Dispute any(String scope, long personId, long id) {
        row(scope, personId, id);
        return locked(id);
    }

    private Dispute locked(long id) {
        var dispute = em.find(Dispute.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (dispute == null) {
            throw new NotFound();
        }
        return dispute;
    }

    boolean isLed(long personId, long placementId) {
        return !em.createQuery(
                        "select p.id from Placement p where p.id = :placement and " + PlacementScope.LED, Long.class)
                .setParameter("placement", placementId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody stands on the side of the host, be it as a deputy. */
    boolean isOfTheHost(long personId, long placementId) {
        return !em.createQuery(
                        "select p.id from Placement p where p.id = :placement and " + PlacementScope.SUPERVISED,
                        Long.class)
                .setParameter("placement", placementId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }

    /** Who answers for the course of a placement. */
    List<Long> leadsOf(long placementId) {
        var cohort = em.createQuery(
                        "select e.cohortId from Enrolment e join Placement p on p.enrolmentId = e.id"
                                + " where p.id = :placement",
                        Long.class)
                .setParameter("placement", placementId)
                .getSingleResult();
        return em.createQuery("select distinct g.personId from RoleGrant g where " + TeamScope.LED_BY, Long.class)
                .setParameter("cohort", cohort)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    Placement placement(long id) {
        return em.find(Placement.class, id);
    }

    LogEntry entry(long id) {
        return em.find(LogEntry.class, id);
    }

    void add(Dispute dispute) {
        em.persist(dispute);
        em.flush();
    }
}

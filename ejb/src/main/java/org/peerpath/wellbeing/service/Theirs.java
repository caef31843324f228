package org.peerpath.wellbeing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.service.PlacementScope;
import org.peerpath.wellbeing.PlacementAdjustment;
import org.peerpath.wellbeing.WellbeingPlan;

/** What trainees arranged and planned, each question with whose it is. */
@ApplicationScoped
class Theirs {
    private static final String STANDING =
            """
            select new org.peerpath.wellbeing.service.ArrangedRow(a.id, a.words, a.setAt) from PlacementAdjustment a
            where a.placementId = :id and a.endedAt is null and\s""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The trainee's own placement, locked. */
    Placement lock(long traineeId, long placementId) {
        return em.createQuery("select p from Placement p where p.id = :id and " + PlacementScope.OWN, Placement.class)
                .setParameter("id", placementId)
                .setParameter("person", traineeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the trainee has arranged there, oldest first. */
    List<ArrangedRow> standing(long traineeId, long placementId) {
        return em.createQuery(STANDING + "a.traineeId = :person order by a.id", ArrangedRow.class)
                .setParameter("id", placementId)
                .setParameter("person", traineeId)
                .getResultList();
    }

    /** The same as whoever stands beside the trainee reads it, as long as the placement goes on. */
    List<ArrangedRow> standingBeside(long personId, long placementId) {
        return shown(PlacementScope.SUPERVISED, personId, placementId);
    }

    /** The same as the team of the cohort reads it. */
    List<ArrangedRow> standingForTeam(long personId, long placementId) {
        return shown(PlacementScope.OF_THE_TEAM, personId, placementId);
    }

    private List<ArrangedRow> shown(String scope, long personId, long placementId) {
        return em.createQuery(
                        STANDING + "a.placementId in (select p.id from Placement p where p.state not in :over and "
                                + scope + ") order by a.id",
                        ArrangedRow.class)
                .setParameter("id", placementId)
                .setParameter("over", EnumSet.of(PlacementState.SIGNED_OFF, PlacementState.ENDED_EARLY))
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    Optional<PlacementAdjustment> own(long traineeId, long placementId, long id) {
        return em.createQuery(
                        """
                        select a from PlacementAdjustment a
                        where a.id = :id and a.placementId = :placement and a.traineeId = :person""",
                        PlacementAdjustment.class)
                .setParameter("id", id)
                .setParameter("placement", placementId)
                .setParameter("person", traineeId)
                .getResultStream()
                .findFirst();
    }

    /** Whether that form was sent before. */
    boolean isThere(long traineeId, UUID formKey) {
        return !em.createQuery(
                        "select a.id from PlacementAdjustment a where a.traineeId = :person and a.formKey = :key",
                        Long.class)
                .setParameter("person", traineeId)
                .setParameter("key", formKey.toString())
                .getResultList()
                .isEmpty();
    }

    Optional<WellbeingPlan> plan(long traineeId, long placementId) {
        return em.createQuery(
                        "select w from WellbeingPlan w where w.placementId = :id and w.traineeId = :person",
                        WellbeingPlan.class)
                .setParameter("id", placementId)
                .setParameter("person", traineeId)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(WellbeingPlan plan) {
        em.remove(plan);
    }
}

package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.peerpath.placement.CompetenceObservation;
import org.peerpath.placement.LogEntryState;

/** What was said about competences at a placement that was looked up by its scope before, or is asked for within it. */
@ApplicationScoped
class Observations {
    private static final int MOST = 300;
    private static final int MOST_DAYS = 60;

    private static final String ROWS =
            """
            select new org.peerpath.placement.service.SeenRow(
                o.competence, o.level, o.words, o.restsOn, s.displayName, o.saidAt)
            from CompetenceObservation o left join Person s on s.id = o.saidBy
            where o.placementId = :placement\s""";

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    List<SeenRow> rows(long placementId) {
        return em.createQuery(ROWS + "order by o.id desc", SeenRow.class)
                .setParameter("placement", placementId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The same where the placement is the trainee's own, and otherwise nothing. */
    List<SeenRow> ownRows(long traineeId, long placementId) {
        return em.createQuery(
                        ROWS + "and o.placementId in (select p.id from Placement p where " + PlacementScope.OWN
                                + ") order by o.id desc",
                        SeenRow.class)
                .setParameter("placement", placementId)
                .setParameter("person", traineeId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Days that host and course may read about, newest first. */
    List<SeenDay> days(long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.SeenDay(e.day, e.activity) from LogEntry e
                        where e.placementId = :placement and e.state in (:confirmed, :resolved, :submitted)
                        order by e.day desc, e.id desc""",
                        SeenDay.class)
                .setParameter("placement", placementId)
                .setParameter("confirmed", LogEntryState.CONFIRMED)
                .setParameter("resolved", LogEntryState.RESOLVED)
                .setParameter("submitted", LogEntryState.SUBMITTED)
                .setMaxResults(MOST_DAYS)
                .getResultList();
    }

    boolean isSaid(long placementId, UUID formKey) {
        return !em.createQuery(
                        "select o.id from CompetenceObservation o where o.placementId = :placement and o.formKey = :key",
                        Long.class)
                .setParameter("placement", placementId)
                .setParameter("key", formKey.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(CompetenceObservation observation) {
        em.persist(observation);
    }
}

package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.kernel.NotFound;

/** Applications, as their course lead may see them. */
@ApplicationScoped
class Applications {
    private static final String LED = "a.cohortId in " + TeamScope.LED;

    /** Those about whom something is still to be said, by whomever. */
    private static final List<ApplicationState> OPEN =
            List.of(ApplicationState.WAITING, ApplicationState.WAITLISTED, ApplicationState.OFFERED);

    private static final List<ApplicationState> UNDECIDED =
            List.of(ApplicationState.WAITING, ApplicationState.WAITLISTED);

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Those that still wait are gone; of those that were answered, the words are. */
    void forget(long personId) {
        em.createQuery("delete from Application a where a.state in :waiting and a.email in "
                        + "(select c.email from Account c where c.personId = :person)")
                .setParameter("waiting", UNDECIDED)
                .setParameter("person", personId)
                .executeUpdate();
        em.createQuery("update Application a set a.message = '' where a.email in "
                        + "(select c.email from Account c where c.personId = :person)")
                .setParameter("person", personId)
                .executeUpdate();
    }

    List<ApplicationRow> waiting(long leadId, long cohortId) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.ApplicationRow(
                            a.id, a.version, a.displayName, a.email, a.message, a.appliedAt, a.state, a.talkedOn,
                            a.ready, a.waitingSince, a.passedOver, a.offerEndsAt)
                        from Application a where a.cohortId = :cohort
                            and a.state in :open and\s"""
                                + LED + " order by a.waitingSince, a.id",
                        ApplicationRow.class)
                .setParameter("cohort", cohortId)
                .setParameter("open", OPEN)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .setMaxResults(200)
                .getResultList();
    }

    Application ledBy(long leadId, long applicationId, long version) {
        var application = em.createQuery("select a from Application a where a.id = :id and " + LED, Application.class)
                .setParameter("id", applicationId)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (application.version() != version) {
            throw new OptimisticLockException(application);
        }
        return application;
    }
}

package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.Application;
import org.peerpath.kernel.NotFound;

/** Applications, as their course lead may see them. */
@ApplicationScoped
class Applications {
    private static final String LED = "a.cohortId in " + TeamScope.LED;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<ApplicationRow> waiting(long leadId, long cohortId) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.ApplicationRow(
                            a.id, a.version, a.displayName, a.email, a.message, a.appliedAt)
                        from Application a where a.cohortId = :cohort
                            and a.state = org.peerpath.enrolment.ApplicationState.WAITING and\s"""
                                + LED + " order by a.id",
                        ApplicationRow.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
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

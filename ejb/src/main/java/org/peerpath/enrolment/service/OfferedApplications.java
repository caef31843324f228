package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.enrolment.Cohort;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;

/** The list of those who wait for a place, and the offers made to them. Asked by the platform, whoever freed the place. */
@ApplicationScoped
@AsPlatform
class OfferedApplications {
    @PersistenceContext
    private EntityManager em;

    /** Whoever waits longest and was not passed over. */
    Optional<Application> next(long cohortId) {
        return em.createQuery(
                        "select a from Application a where a.cohortId = :cohort and a.state = :waiting"
                                + " and a.passedOver = false order by a.waitingSince, a.id",
                        Application.class)
                .setParameter("cohort", cohortId)
                .setParameter("waiting", ApplicationState.WAITLISTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The application of whoever holds the letter. */
    Application byLink(String linkHash) {
        return em.createQuery("select a from Application a where a.offerHash = :hash", Application.class)
                .setParameter("hash", linkHash)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Offers that nobody took in time, the oldest first. */
    List<Long> due(Instant now, int atMost) {
        return em.createQuery(
                        "select a.id from Application a where a.state = :offered and a.offerEndsAt <= :now"
                                + " order by a.offerEndsAt, a.id",
                        Long.class)
                .setParameter("offered", ApplicationState.OFFERED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    Optional<Application> find(long id) {
        return Optional.ofNullable(em.find(Application.class, id));
    }

    /** The group locked, and then the application as it stands now: whoever comes second sees what the first did. */
    Cohort lockCohortOf(Application application) {
        var cohort = em.find(Cohort.class, application.cohortId(), LockModeType.PESSIMISTIC_WRITE);
        if (cohort == null) {
            throw new NotFound();
        }
        em.refresh(cohort);
        em.refresh(application);
        return cohort;
    }
}

package org.peerpath.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;
import org.peerpath.recognition.ClaimState;
import org.peerpath.recognition.PriorLearningClaim;

/** Claims, as their person and the team of their group may see them. */
@ApplicationScoped
class Claims {
    private static final String ROW =
            """
            select new org.peerpath.recognition.service.ClaimRow(c.id, c.version, c.enrolmentId, p.displayName,
                c.subject, c.minutes, c.learned, c.links, c.state, c.claimedAt, c.dueOn, c.outcome, c.grantedMinutes,
                c.reasons, c.appeal)
            from PriorLearningClaim c join Person p on p.id = c.traineeId where\s""";

    private static final String OWN = "c.traineeId = :person";
    private static final String THEIRS =
            "c.traineeId <> :person and c.enrolmentId in (select e.id from Enrolment e where e.cohortId in "
                    + TeamScope.TAUGHT + ")";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Oldest first. */
    List<ClaimRow> of(long enrolmentId) {
        return em.createQuery(ROW + "c.enrolmentId = :enrolment order by c.id", ClaimRow.class)
                .setParameter("enrolment", enrolmentId)
                .setMaxResults(100)
                .getResultList();
    }

    ClaimRow own(long personId, long claimId) {
        return em.createQuery(ROW + "c.id = :id and " + OWN, ClaimRow.class)
                .setParameter("id", claimId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ClaimRow theirs(long memberId, long claimId) {
        return em.createQuery(ROW + "c.id = :id and " + THEIRS, ClaimRow.class)
                .setParameter("id", claimId)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What waits for the team of somebody, the soonest due first. */
    List<ClaimRow> waiting(long memberId) {
        return em.createQuery(ROW + "c.state in :open and " + THEIRS + " order by c.dueOn, c.id", ClaimRow.class)
                .setParameter("open", List.of(ClaimState.SUBMITTED, ClaimState.APPEALED))
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    PriorLearningClaim ownAt(long personId, long claimId, long version) {
        own(personId, claimId);
        return at(claimId, version);
    }

    PriorLearningClaim theirsAt(long memberId, long claimId, long version) {
        theirs(memberId, claimId);
        return at(claimId, version);
    }

    private PriorLearningClaim at(long claimId, long version) {
        var claim = em.find(PriorLearningClaim.class, claimId, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw new NotFound();
        }
        if (claim.version() != version) {
            throw new OptimisticLockException(claim);
        }
        return claim;
    }

    /** The person's own enrolment, locked: two claims sent at once do not together pass what is recognised. */
    Enrolment lockOwn(long personId, long enrolmentId) {
        return em.createQuery("select e from Enrolment e where e.id = :id and e.personId = :person", Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(PriorLearningClaim claim) {
        em.persist(claim);
    }
}

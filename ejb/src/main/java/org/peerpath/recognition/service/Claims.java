package org.peerpath.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;
import org.peerpath.recognition.PriorLearningClaim;
import org.peerpath.recognition.RecognitionCap;

/** Claims, as their person and the team of their group may see them. */
@ApplicationScoped
class Claims {
    private static final String ROW =
            """
            select new org.peerpath.recognition.service.ClaimRow(c.id, c.version, c.enrolmentId, p.displayName, k.name,
                c.subject, c.whole, c.minutes, c.learned, c.links, c.state, c.dueOn, c.outcome, c.grantedMinutes,
                c.reasons, c.decidedBy, c.decidedAt, c.appeal, c.secondReasons)
            from PriorLearningClaim c join Person p on p.id = c.traineeId join Enrolment e on e.id = c.enrolmentId
                join Cohort k on k.id = e.cohortId where\s""";

    private static final String OWN = "c.traineeId = :person";
    private static final String THEIRS = "c.traineeId <> :person and e.cohortId in " + TeamScope.TAUGHT;
    private static final String WAITING =
            """
            c.state in (org.peerpath.recognition.ClaimState.SUBMITTED, org.peerpath.recognition.ClaimState.APPEALED)
                and (c.decidedBy is null or c.decidedBy <> :person)
                and e.state in (org.peerpath.enrolment.EnrolmentState.ACTIVE,
                    org.peerpath.enrolment.EnrolmentState.PAUSED) and\s""";

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

    /** What waits for somebody on a team, the soonest due first; a second look waits for the others. */
    List<ClaimRow> waiting(long memberId) {
        return em.createQuery(ROW + WAITING + THEIRS + " order by c.dueOn, c.id", ClaimRow.class)
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

    /** What the programme still recognises for somebody who claimed all that. */
    static RecognitionCap cap(PathView path, List<ClaimRow> rows) {
        var asked = rows.stream().filter(ClaimRow::isOpen).map(ClaimRow::asked).toList();
        return new RecognitionCap(path.definition(), path.evidence(), asked);
    }

    /** Whether the form was sent before: a double click is one claim. */
    boolean isSent(long enrolmentId, UUID formKey) {
        return em.createQuery(
                                "select count(c) from PriorLearningClaim c where c.enrolmentId = :enrolment"
                                        + " and c.formKey = :key",
                                Long.class)
                        .setParameter("enrolment", enrolmentId)
                        .setParameter("key", formKey.toString())
                        .getSingleResult()
                > 0;
    }

    /** Two decisions about one person take turns: together they do not pass what is recognised. */
    void lock(long enrolmentId) {
        em.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE);
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

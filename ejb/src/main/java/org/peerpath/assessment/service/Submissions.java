package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.Submission;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;

/** Texts, from draft to decision. */
@ApplicationScoped
class Submissions {
    private static final String WAITING =
            """
            select new org.peerpath.assessment.service.WaitingFound(
                s.id, p.displayName, c.name, c.zone, e.programmeVersionId, s.work.component, s.work.attempt, s.handedInAt)
            from Submission s join Person p on p.id = s.work.traineeId
                join Enrolment e on e.id = s.work.enrolmentId join Cohort c on c.id = s.work.cohortId
            where s.state = org.peerpath.assessment.SubmissionState.HANDED_IN and s.work.traineeId <> :person
                and s.work.cohortId in\s"""
                    + TeamScope.TAUGHT;
    private static final String OLDEST_FIRST = " order by s.handedInAt, s.id";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The text of the latest attempt, if there is one. */
    Optional<Submission> latest(long enrolmentId, String component) {
        return em.createQuery(
                        """
                        select s from Submission s where s.work.enrolmentId = :enrolment
                            and s.work.component = :component order by s.work.attempt desc""",
                        Submission.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("component", component)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Where all texts of an enrolment stand, without reading them. */
    List<SubmissionFound> of(long enrolmentId) {
        return em.createQuery(
                        """
                        select new org.peerpath.assessment.service.SubmissionFound(
                            s.work.component, s.work.attempt, s.state, s.savedAt, s.handedInAt)
                        from Submission s where s.work.enrolmentId = :enrolment order by s.work.attempt""",
                        SubmissionFound.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** A text that was handed in to somebody who teaches its author; drafts are their author's alone. */
    Submission taughtBy(long personId, long submissionId) {
        return em.createQuery(
                        """
                        select s from Submission s where s.id = :id
                            and s.state <> org.peerpath.assessment.SubmissionState.DRAFT and s.work.cohortId in\s"""
                                + TeamScope.TAUGHT,
                        Submission.class)
                .setParameter("id", submissionId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The enrolment behind such a text, without reading the text: it is locked before the text is read. */
    long enrolmentOf(long personId, long submissionId) {
        return em.createQuery(
                        """
                        select s.work.enrolmentId from Submission s where s.id = :id
                            and s.state <> org.peerpath.assessment.SubmissionState.DRAFT and s.work.cohortId in\s"""
                                + TeamScope.TAUGHT,
                        Long.class)
                .setParameter("id", submissionId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * What waits for the teams the person is on, oldest first.
     *
     * @param after the last row of the page before, if there was one
     */
    List<WaitingFound> waiting(long personId, @Nullable Long after, int rows) {
        if (after == null) {
            return em.createQuery(WAITING + OLDEST_FIRST, WaitingFound.class)
                    .setParameter("person", personId)
                    .setParameter("now", clock.instant())
                    .setMaxResults(rows)
                    .getResultList();
        }
        return em.createQuery(
                        WAITING + " and (s.handedInAt > :at or (s.handedInAt = :at and s.id > :after))" + OLDEST_FIRST,
                        WaitingFound.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setParameter("at", handedInAt(personId, after))
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    private Instant handedInAt(long personId, long submissionId) {
        var at = taughtBy(personId, submissionId).handedInAt();
        if (at == null) {
            throw new NotFound();
        }
        return at;
    }

    void add(Submission submission) {
        em.persist(submission);
    }

    /** Writes now, so that the page that goes on writing knows the version it goes on from. */
    long versionOf(Submission submission) {
        em.flush();
        return submission.version();
    }
}

package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.peerpath.assessment.Attempts;
import org.peerpath.assessment.QuizAttempt;
import org.peerpath.programme.ComponentPlan;

/** Attempts at quizzes. */
@ApplicationScoped
class QuizAttempts {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Learners learners;

    /** Where all quizzes of an enrolment stand. */
    List<QuizFound> of(long enrolmentId) {
        return em.createQuery(
                        """
                        select new org.peerpath.assessment.service.QuizFound(
                            q.work.component, q.work.attempt, q.startedAt, q.finishedAt, q.result)
                        from QuizAttempt q where q.work.enrolmentId = :enrolment order by q.work.attempt""",
                        QuizFound.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** The attempts at one quiz with what was answered, in their order. */
    List<QuizAttempt> at(long enrolmentId, String component) {
        return em.createQuery(
                        """
                        select q from QuizAttempt q
                        where q.work.enrolmentId = :enrolment and q.work.component = :component
                        order by q.work.attempt""",
                        QuizAttempt.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("component", component)
                .getResultList();
    }

    /** The attempts somebody has at a quiz; one that is open is not decided yet. */
    Attempts attempts(Learner learner, ComponentPlan component, List<QuizAttempt> taken) {
        var granted = learners.granted(learner.enrolment().id(), component.code());
        return new Attempts(
                component.attempts() + granted,
                taken.stream()
                        .map(QuizAttempt::result)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    void add(QuizAttempt attempt) {
        em.persist(attempt);
    }
}

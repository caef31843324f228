package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peerpath.enrolment.GroupChanged;

/** What somebody handed in, and what was said to it, is read by the team of the group they are in. */
@ApplicationScoped
class WorkFollows {
    private static final List<String> KEPT = List.of("Submission", "AssessmentDecision", "QuizAttempt");

    @PersistenceContext
    private EntityManager em;

    void follow(@Observes GroupChanged change) {
        for (var kind : KEPT) {
            em.createQuery("update " + kind + " w set w.work.cohortId = :cohort where w.work.enrolmentId = :enrolment")
                    .setParameter("cohort", change.toCohortId())
                    .setParameter("enrolment", change.enrolmentId())
                    .executeUpdate();
        }
    }
}

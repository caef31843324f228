package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.assessment.Attempts;
import org.peerpath.assessment.Judgement;
import org.peerpath.assessment.RubricMark;
import org.peerpath.programme.ComponentPlan;

/** What trainers decided. */
@ApplicationScoped
class Decisions {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Learners learners;

    /** The decisions about one component with their marks, in the order of the attempts. */
    List<AssessmentDecision> about(long enrolmentId, String component) {
        return em.createQuery(
                        """
                        select distinct d from AssessmentDecision d left join fetch d.marks
                        where d.work.enrolmentId = :enrolment and d.work.component = :component
                        order by d.work.attempt""",
                        AssessmentDecision.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("component", component)
                // Only read, never changed: managed, their marks break EclipseLink's search for changes.
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** The results of everything decided about some people. */
    List<ResultFound> of(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select new org.peerpath.assessment.service.ResultFound(
                            d.work.enrolmentId, d.work.component, d.work.attempt, d.result, d.decidedAt)
                        from AssessmentDecision d where d.work.enrolmentId in :enrolments order by d.work.attempt""",
                        ResultFound.class)
                .setParameter("enrolments", enrolmentIds)
                .getResultList();
    }

    /** The attempts somebody has at a component, given what was decided about it. */
    Attempts attempts(Learner learner, ComponentPlan component, List<AssessmentDecision> decided) {
        var granted = learners.granted(learner.enrolment().id(), component.code());
        return new Attempts(
                component.attempts() + granted,
                decided.stream().map(AssessmentDecision::result).toList());
    }

    /** The marks an attempt goes on from: those of the attempt before. */
    static List<RubricMark> marksBefore(int attempt, List<AssessmentDecision> decided) {
        return decided.stream()
                .filter(decision -> decision.work().attempt() == attempt - 1)
                .flatMap(decision -> decision.marks().stream())
                .toList();
    }

    /** Whether this very decision about an attempt was made already: a second click, a page sent again. */
    static boolean isAgain(
            List<AssessmentDecision> decided, int attempt, Judgement judgement, long assessor, String words) {
        return decided.stream()
                .anyMatch(one -> one.work().attempt() == attempt && one.isAgain(judgement, assessor, words));
    }

    /** The decisions as people read them, the latest first. */
    List<DecisionView> views(ComponentPlan component, List<AssessmentDecision> decided) {
        var names = learners.names(
                decided.stream().map(AssessmentDecision::assessorId).collect(Collectors.toSet()));
        return decided.stream()
                .sorted((one, other) ->
                        Integer.compare(other.work().attempt(), one.work().attempt()))
                .map(decision -> DecisionView.of(component, decision, names.getOrDefault(decision.assessorId(), "")))
                .toList();
    }

    void add(AssessmentDecision decision) {
        em.persist(decision);
    }
}

package org.peerpath.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.assessment.WorkKind;
import org.peerpath.assessment.WorkState;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What the team of a cohort records about something they watched: a role play, a presentation. */
@Stateless
public class Observing {
    @Inject
    private AuditTrail audit;

    @Inject
    private Learners learners;

    @Inject
    private Decisions decisions;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * The people the actor teaches, with what is watched; one row more than a page, if there is another page.
     *
     * @param after the enrolment the page before ended with, 0 for the first page
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PersonRow> people(long after) {
        var found = learners.people(actor.personId(), after, Assessing.PAGE + 1);
        var decided = decisions.of(found.stream().map(PersonFound::enrolmentId).toList());
        return found.stream()
                .map(person -> new PersonRow(
                        person.enrolmentId(), person.trainee(), person.cohort(), watched(person, decided)))
                .toList();
    }

    private List<PersonRow.Watched> watched(PersonFound person, List<ResultFound> decided) {
        return definitions.of(person.programmeVersionId()).components().stream()
                .filter(plan -> WorkKind.of(plan) == WorkKind.OBSERVED)
                .map(plan -> new PersonRow.Watched(
                        plan.code(),
                        plan.title(),
                        decided.stream()
                                .filter(one -> one.enrolmentId() == person.enrolmentId()
                                        && one.component().equals(plan.code()))
                                .reduce((earlier, later) -> later)
                                .map(one -> WorkOverview.state(one.result()))
                                .orElse(WorkState.NOT_BEGUN)))
                .toList();
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AssessmentView observation(long enrolmentId, String component) {
        var learner = learners.taughtBy(actor.personId(), enrolmentId);
        var plan = learner.component(component, WorkKind.OBSERVED);
        var decided = decisions.about(enrolmentId, component);
        var attempts = decisions.attempts(learner, plan, decided);
        var open = attempts.anotherIsOpen() && learner.onTheWay();
        var attempt = decided.size() + (open ? 1 : 0);
        var trainee = learner.enrolment().personId();
        return new AssessmentView(
                enrolmentId,
                learners.names(List.of(trainee)).getOrDefault(trainee, ""),
                learner.cohort().name(),
                learner.cohort().zone(),
                ComponentView.of(plan, attempts.allowed()),
                attempt,
                0,
                List.of(),
                0,
                null,
                open && trainee != actor.personId(),
                CriterionView.of(plan, Decisions.marksBefore(attempt, decided)),
                decisions.views(plan, decided));
    }

    /**
     * Records what was watched. A second click finds it recorded.
     *
     * @param attempt the attempt that was shown
     * @throws OptimisticLockException if somebody of the team was first
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void record(long enrolmentId, String component, int attempt, @Valid AssessmentDraft draft) {
        var assessor = actor.personId();
        var learner = learners.taughtByLocked(assessor, enrolmentId);
        var plan = learner.component(component, WorkKind.OBSERVED);
        var decided = decisions.about(enrolmentId, component);
        var judgement = Judging.of(plan, Decisions.marksBefore(attempt, decided), draft);
        var words = draft.getWords().strip();
        if (Decisions.isAgain(decided, attempt, judgement, assessor, words)) {
            return;
        }
        if (decisions.attempts(learner, plan, decided).next() != attempt) {
            throw new OptimisticLockException("the attempt has moved on");
        }
        var now = clock.instant();
        var decision = AssessmentDecision.observed(
                learner.work(plan, attempt),
                judgement,
                assessor,
                draft.getWords().strip(),
                now);
        decisions.add(decision);
        audit.record(AuditKind.ASSESSMENT_DECIDED, assessor, AuditThing.DECISION.of(decision.id()));
        journal.append(
                enrolmentId,
                List.of(new Fact.ComponentDecided(component, decision.result(), attempt, learner.today(now))),
                "OBSERVATION:" + decision.id());
    }
}

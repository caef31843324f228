package org.peerpath.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.assessment.SubmissionState;
import org.peerpath.assessment.WorkKind;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What the team of a cohort does with texts: see what waits, read, decide. */
@Stateless
public class Assessing {
    /** Rows of a list on one page. */
    public static final int PAGE = 20;

    @Inject
    private AuditTrail audit;

    @Inject
    private Learners learners;

    @Inject
    private Submissions submissions;

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
     * What waits, oldest first; one row more than a page, if there is another page.
     *
     * @param after the text the page before ended with
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WaitingRow> waiting(@Nullable Long after) {
        return submissions.waiting(actor.personId(), after, PAGE + 1).stream()
                .map(found -> new WaitingRow(
                        found.submissionId(),
                        found.trainee(),
                        found.cohort(),
                        ZoneId.of(found.zone()),
                        definitions
                                .of(found.programmeVersionId())
                                .component(found.component())
                                .title(),
                        found.attempt(),
                        found.handedInAt()))
                .toList();
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AssessmentView submission(long submissionId) {
        var text = submissions.taughtBy(actor.personId(), submissionId);
        var learner = learners.taughtBy(actor.personId(), text.work().enrolmentId());
        var plan = learner.component(text.work().component(), WorkKind.WRITTEN);
        var decided = decisions.about(learner.enrolment().id(), plan.code());
        var attempt = text.work().attempt();
        var trainee = text.work().traineeId();
        return new AssessmentView(
                learner.enrolment().id(),
                learners.names(List.of(trainee)).getOrDefault(trainee, ""),
                learner.cohort().name(),
                learner.cohort().zone(),
                ComponentView.of(plan, plan.attempts()),
                attempt,
                text.version(),
                Paragraphs.of(text.text()),
                Paragraphs.words(text.text()),
                text.handedInAt(),
                text.state() == SubmissionState.HANDED_IN && learner.onTheWay() && trainee != actor.personId(),
                CriterionView.of(plan, Decisions.marksBefore(attempt, decided)),
                decisions.views(plan, decided));
    }

    /**
     * Decides about a text, as it was shown. A second click finds it decided.
     *
     * @throws OptimisticLockException if somebody of the team was first
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void decide(long submissionId, long version, @Valid AssessmentDraft draft) {
        var assessor = actor.personId();
        var learner = learners.taughtByLocked(assessor, submissions.enrolmentOf(assessor, submissionId));
        var text = submissions.taughtBy(assessor, submissionId);
        var decided = decisions.about(learner.enrolment().id(), text.work().component());
        var plan = learner.component(text.work().component(), WorkKind.WRITTEN);
        var judgement = Judging.of(plan, Decisions.marksBefore(text.work().attempt(), decided), draft);
        var words = draft.getWords().strip();
        if (Decisions.isAgain(decided, text.work().attempt(), judgement, assessor, words)) {
            return;
        }
        if (text.version() != version) {
            throw new OptimisticLockException(text);
        }
        var now = clock.instant();
        var decision = AssessmentDecision.about(text, judgement, assessor, words, now);
        decisions.add(decision);
        audit.record(AuditKind.ASSESSMENT_DECIDED, assessor, AuditThing.DECISION.of(decision.id()));
        journal.append(
                learner.enrolment().id(),
                List.of(new Fact.ComponentDecided(
                        plan.code(), decision.result(), text.work().attempt(), learner.today(now))),
                "SUBMISSION:" + submissionId + ":DECIDED");
    }
}

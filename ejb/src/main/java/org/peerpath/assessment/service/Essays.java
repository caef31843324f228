package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.assessment.Attempts;
import org.peerpath.assessment.Submission;
import org.peerpath.assessment.SubmissionState;
import org.peerpath.assessment.WorkKind;
import org.peerpath.assessment.WorkState;
import org.peerpath.programme.ComponentPlan;

/** Draws a trainee's own text with all that was decided about it. */
@ApplicationScoped
class Essays {
    @Inject
    private Submissions submissions;

    @Inject
    private Decisions decisions;

    EssayView of(Learner me, String component) {
        var plan = me.component(component, WorkKind.WRITTEN);
        var decided = decisions.about(me.enrolment().id(), component);
        var attempts = decisions.attempts(me, plan, decided);
        var latest = submissions.latest(me.enrolment().id(), component).orElse(null);
        var nothingOpen = latest == null || latest.state() == SubmissionState.DECIDED;
        if (nothingOpen && attempts.anotherIsOpen() && me.onTheWay()) {
            return toBegin(me, plan, attempts, latest, decided);
        }
        return latest == null ? without(me, plan, attempts, decided) : as(me, plan, attempts, latest, decided);
    }

    /** The next attempt goes on from the text of the one before: only what was not shown yet has to be added. */
    private EssayView toBegin(
            Learner me,
            ComponentPlan plan,
            Attempts attempts,
            @Nullable Submission before,
            List<AssessmentDecision> decided) {
        var attempt = attempts.decided().size() + 1;
        return new EssayView(
                me.enrolment().id(),
                me.cohort().zone(),
                ComponentView.of(plan, attempts.allowed()),
                attempt,
                before == null ? WorkState.NOT_BEGUN : WorkState.NOT_YET,
                true,
                before == null ? "" : before.text(),
                MyWork.NEW,
                null,
                null,
                CriterionView.of(plan, Decisions.marksBefore(attempt, decided)),
                decisions.views(plan, decided));
    }

    private EssayView without(Learner me, ComponentPlan plan, Attempts attempts, List<AssessmentDecision> decided) {
        return new EssayView(
                me.enrolment().id(),
                me.cohort().zone(),
                ComponentView.of(plan, attempts.allowed()),
                1,
                WorkState.NOT_BEGUN,
                false,
                "",
                MyWork.NEW,
                null,
                null,
                CriterionView.of(plan, List.of()),
                decisions.views(plan, decided));
    }

    private EssayView as(
            Learner me, ComponentPlan plan, Attempts attempts, Submission text, List<AssessmentDecision> decided) {
        var draft = text.state() == SubmissionState.DRAFT;
        var attempt = text.work().attempt();
        return new EssayView(
                me.enrolment().id(),
                me.cohort().zone(),
                ComponentView.of(plan, attempts.allowed()),
                attempt,
                state(text, attempts),
                draft && me.onTheWay(),
                text.text(),
                text.version(),
                draft ? text.savedAt() : null,
                text.handedInAt(),
                CriterionView.of(plan, Decisions.marksBefore(attempt, decided)),
                decisions.views(plan, decided));
    }

    private static WorkState state(Submission text, Attempts attempts) {
        return switch (text.state()) {
            case DRAFT -> WorkState.BEGUN;
            case HANDED_IN -> WorkState.WITH_TRAINER;
            case DECIDED -> attempts.passed() ? WorkState.PASSED : WorkState.NOT_YET;
        };
    }
}

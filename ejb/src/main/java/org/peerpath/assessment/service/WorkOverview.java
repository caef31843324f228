package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.SubmissionState;
import org.peerpath.assessment.WorkKind;
import org.peerpath.assessment.WorkState;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.programme.ComponentPlan;

/** Where somebody stands with each component, in a fixed number of statements for any number of components. */
@ApplicationScoped
class WorkOverview {
    @Inject
    private Submissions submissions;

    @Inject
    private Decisions decisions;

    @Inject
    private QuizAttempts quizzes;

    List<WorkRow> of(Learner learner) {
        var enrolmentId = learner.enrolment().id();
        var texts = submissions.of(enrolmentId);
        var decided = decisions.of(List.of(enrolmentId));
        var taken = quizzes.of(enrolmentId);
        return learner.programme().components().stream()
                .map(plan -> row(plan, texts, decided, taken))
                .toList();
    }

    private static WorkRow row(
            ComponentPlan plan, List<SubmissionFound> texts, List<ResultFound> decided, List<QuizFound> taken) {
        return switch (WorkKind.of(plan)) {
            case WRITTEN -> written(plan, last(texts, one -> one.component().equals(plan.code())), decided);
            case QUIZ -> quiz(plan, taken);
            case OBSERVED -> observed(plan, decided);
        };
    }

    private static WorkRow written(ComponentPlan plan, Optional<SubmissionFound> text, List<ResultFound> decided) {
        if (text.isEmpty() || text.get().state() == SubmissionState.DECIDED) {
            return observed(plan, decided);
        }
        var found = text.get();
        var draft = found.state() == SubmissionState.DRAFT;
        return row(
                plan, draft ? WorkState.BEGUN : WorkState.WITH_TRAINER, draft ? found.savedAt() : found.handedInAt());
    }

    private static WorkRow observed(ComponentPlan plan, List<ResultFound> decided) {
        return last(decided, one -> one.component().equals(plan.code()))
                .map(one -> row(plan, state(one.result()), one.decidedAt()))
                .orElseGet(() -> row(plan, WorkState.NOT_BEGUN, null));
    }

    private static WorkRow quiz(ComponentPlan plan, List<QuizFound> taken) {
        return last(taken, one -> one.component().equals(plan.code()))
                .map(one -> {
                    var result = one.result();
                    return result == null
                            ? row(plan, WorkState.BEGUN, one.startedAt())
                            : row(plan, state(result), one.finishedAt());
                })
                .orElseGet(() -> row(plan, WorkState.NOT_BEGUN, null));
    }

    private static WorkRow row(ComponentPlan plan, WorkState state, @Nullable Instant since) {
        return new WorkRow(plan.code(), plan.title(), WorkKind.of(plan), plan.mandatory(), state, since);
    }

    static WorkState state(AssessmentResult result) {
        return result == AssessmentResult.PASS ? WorkState.PASSED : WorkState.NOT_YET;
    }

    /** Of rows in the order of their attempts, the latest. */
    private static <T> Optional<T> last(List<T> rows, Predicate<T> about) {
        return rows.stream().filter(about).reduce((earlier, later) -> later);
    }
}

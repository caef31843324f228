package org.peerpath.assessment.service;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.Rubric;

/** A decision as the trainee and their team read it. */
public record DecisionView(
        int attempt,
        AssessmentResult result,
        String assessor,
        Instant decidedAt,
        List<String> words,
        List<MarkView> marks) {
    public DecisionView {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    static DecisionView of(ComponentPlan component, AssessmentDecision decision, String assessor) {
        return new DecisionView(
                decision.work().attempt(),
                decision.result(),
                assessor,
                decision.decidedAt(),
                Paragraphs.of(decision.words()),
                component.rubric().stream()
                        .flatMap(rubric -> marks(rubric, decision))
                        .toList());
    }

    private static Stream<MarkView> marks(Rubric rubric, AssessmentDecision decision) {
        return rubric.criteria().stream().flatMap(criterion -> decision.marks().stream()
                .filter(mark -> mark.criterion().equals(criterion.code()))
                .map(mark -> MarkView.of(rubric, criterion, mark)));
    }
}

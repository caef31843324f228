package org.peerpath.assessment.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt as the team of the cohort sees it.
 *
 * @param version of the text; 0 where something was watched
 * @param text its paragraphs; none where something was watched
 * @param waiting whether it can be decided now
 * @param criteria what is looked at; those that are settled are not asked again
 * @param decisions the latest first
 */
public record AssessmentView(
        long enrolmentId,
        String trainee,
        String cohort,
        ZoneId zone,
        ComponentView component,
        int attempt,
        long version,
        List<String> text,
        int words,
        @Nullable Instant handedInAt,
        boolean waiting,
        List<CriterionView> criteria,
        List<DecisionView> decisions) {
    public AssessmentView {
        text = List.copyOf(text);
        criteria = List.copyOf(criteria);
        decisions = List.copyOf(decisions);
    }
}

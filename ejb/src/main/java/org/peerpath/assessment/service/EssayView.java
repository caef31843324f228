package org.peerpath.assessment.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.WorkState;

/**
 * One's own text for a component, and what was decided about it.
 *
 * @param attempt the attempt that is written now, or else the last one
 * @param version of the draft; {@link MyWork#NEW} while there is none
 * @param open whether it can be written
 * @param criteria what is looked at; those that are settled need not be shown again
 * @param decisions the latest first
 */
public record EssayView(
        long enrolmentId,
        ZoneId zone,
        ComponentView component,
        int attempt,
        WorkState state,
        boolean open,
        String text,
        long version,
        @Nullable Instant savedAt,
        @Nullable Instant handedInAt,
        List<CriterionView> criteria,
        List<DecisionView> decisions) {
    public EssayView {
        criteria = List.copyOf(criteria);
        decisions = List.copyOf(decisions);
    }

    public List<String> paragraphs() {
        return Paragraphs.of(text);
    }

    public int words() {
        return Paragraphs.words(text);
    }
}

package org.peerpath.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;

/** An assessment component. It has a rubric, or a quiz, or neither (held or not held). */
public record ComponentPlan(
        String code,
        Localised title,
        ComponentKind kind,
        boolean mandatory,
        int attempts,
        Localised task,
        @Nullable Rubric ownRubric,
        @Nullable Quiz ownQuiz) {

    public Optional<Rubric> rubric() {
        return Optional.ofNullable(ownRubric);
    }

    public Optional<Quiz> quiz() {
        return Optional.ofNullable(ownQuiz);
    }
}

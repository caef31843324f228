package org.peerpath.assessment.service;

import java.util.List;
import org.peerpath.kernel.Localised;

/**
 * A question to be answered.
 *
 * @param number its place on the paper, by which it is answered
 * @param choices what it offers; none where the answer is typed, or is yes or no
 * @param kept what was answered so far
 */
public record QuizQuestion(int number, Kind kind, Localised text, List<Option> choices, List<String> kept) {
    public QuizQuestion {
        choices = List.copyOf(choices);
        kept = List.copyOf(kept);
    }

    /** How a question is answered. */
    public enum Kind {
        /** One of the choices. */
        ONE,
        /** All choices that hold. */
        SEVERAL,
        /** True, or not. */
        TRUE_FALSE,
        /** A word or two. */
        TEXT,
        /** A number. */
        NUMBER
    }

    /**
     * A choice.
     *
     * @param place its place on the paper: all that the page says of it beside its words
     */
    public record Option(String place, Localised text) {}
}

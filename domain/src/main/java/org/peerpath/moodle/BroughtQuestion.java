package org.peerpath.moodle;

import java.util.List;

/**
 * A question of a quiz as a programme file holds it.
 *
 * @param kind as the file names it: single, multiple, true-false, short, number
 * @param accepted for short answers, what is right
 * @param answer for true-false and numbers, what is right
 */
public record BroughtQuestion(
        String kind,
        String text,
        String feedback,
        List<BroughtChoice> choices,
        List<String> accepted,
        String answer,
        String tolerance) {
    public BroughtQuestion {
        choices = List.copyOf(choices);
        accepted = List.copyOf(accepted);
    }

    /** An answer that is offered. */
    public record BroughtChoice(String text, boolean right) {}
}

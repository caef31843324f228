package org.peerpath.moving;

import static org.peerpath.moving.MovingRule.NOBODY_MOVES_TO_THEIR_LOSS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Evidence;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.CompletionWindow;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;

/**
 * One person’s record by two versions of their programme: where they stand, where they would stand with the very same
 * evidence, and what they would lose.
 *
 * <p>Evidence belongs to the enrolment and not to a version, so all of it stays whatever they do. What could be lost is what
 * it counts for. There a move is refused, with the reason, and nothing is carried over as “met by the older rules”: one
 * requirement tree decides alike what is left on a path, what waits for the team, and whether a certificate may be issued.
 * A path with exceptions of its own would end in a certificate that cites a version of which it does not keep the rules, and
 * an employer could trust neither. Whoever may not move loses nothing by that: the version that they follow stays theirs
 * until they finish. A document that has a new text is no loss: what was signed stays signed, and reading and signing the new
 * one is in their own hands.
 *
 * @param before their path by the version that they follow
 * @param after the same evidence by the other version
 * @param steps both beside each other
 * @param losses nothing where they may move
 * @param lastDayBefore until when there is time, as far as that is known
 * @param lastDayAfter the same by the other version
 */
public record Crossing(
        Evaluation before,
        Evaluation after,
        List<StepPair> steps,
        List<Loss> losses,
        @Nullable LocalDate lastDayBefore,
        @Nullable LocalDate lastDayAfter) {

    public Crossing {
        steps = List.copyOf(steps);
        losses = List.copyOf(losses);
    }

    /** @param today by the calendar of the place where the group learns */
    public static Crossing between(
            ProgrammeDefinition from, ProgrammeDefinition to, Evidence evidence, Begun begun, LocalDate today) {
        var old = from.mainAward().requirement();
        var other = to.mainAward().requirement();
        var before = Evaluator.evaluate(old, evidence, today);
        var after = Evaluator.evaluate(other, evidence, today);
        var steps = Steps.beside(before, after);
        var paths = new Losses.Paths(before, after, steps);
        return new Crossing(
                before,
                after,
                steps,
                new Losses(from, to, evidence, today).of(paths, begun),
                CompletionWindow.end(old, evidence, today).orElse(null),
                CompletionWindow.end(other, evidence, today).orElse(null));
    }

    /**
     * The same for who moved and would rather go back. What their own version asks for is what it asked for when they left it,
     * and no loss; only what they did since, and that it does not know, or a certificate within reach, holds them.
     */
    public static Crossing back(
            ProgrammeDefinition from, ProgrammeDefinition to, Evidence evidence, Begun begun, LocalDate today) {
        var all = between(from, to, evidence, begun, today);
        return new Crossing(
                all.before(),
                all.after(),
                all.steps(),
                all.losses().stream()
                        .filter(loss -> loss.kind().isHoldingBack())
                        .toList(),
                all.lastDayBefore(),
                all.lastDayAfter());
    }

    public boolean isFree() {
        return losses.isEmpty();
    }

    /** Refuses a move that would cost something. */
    public void require() {
        NOBODY_MOVES_TO_THEIR_LOSS.require(isFree());
    }
}

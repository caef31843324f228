package org.peerpath.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Place;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.Who;
import org.peerpath.requirement.Why;

/**
 * Which steps of a path wait for the team now. What is watched comes after what is taught, and a decision after everything
 * else: before that nobody needs to be reminded of them.
 */
final class TeamsTurn {
    private final ProgrammeDefinition definition;
    private final List<Evaluation> steps;
    private final Set<Evaluation> open = new HashSet<>();

    TeamsTurn(Evaluation path, ProgrammeDefinition definition) {
        this.definition = definition;
        steps = path.leaves();
        open(path);
    }

    /** What is part of something that is met already need not be done any more. */
    private void open(Evaluation part) {
        if (part.isMet()) {
            return;
        }
        if (part.isLeaf()) {
            open.add(part);
        }
        part.parts().forEach(this::open);
    }

    /** The steps that wait for them, as the bits of a number: the first step is the lowest bit. */
    long steps(Who who) {
        return IntStream.range(0, Math.min(steps.size(), Outlook.MOST_STEPS))
                .filter(i -> isTheirs(steps.get(i), who))
                .mapToLong(i -> 1L << i)
                .sum();
    }

    private boolean isTheirs(Evaluation step, Who who) {
        return open.contains(step)
                && step.who() == who
                && !hasAListOfItsOwn(step.place())
                && (!step.says(Why.NOT_WATCHED) || isTaught())
                && (!isDecision(step) || open.stream().allMatch(TeamsTurn::isDecision));
    }

    /** Attendance lists and texts that were handed in. */
    private boolean hasAListOfItsOwn(@Nullable Place place) {
        if (place == null) {
            return false;
        }
        return switch (place.kind()) {
            case SESSION -> true;
            case COMPONENT -> !definition.component(place.subject()).kind().isWatched();
            default -> false;
        };
    }

    private boolean isTaught() {
        return open.stream().noneMatch(step -> step.says(Why.NEXT_SESSION) || step.says(Why.SESSIONS_NOT_PLANNED));
    }

    private static boolean isDecision(Evaluation step) {
        return step.requirement() instanceof Requirement.Decision;
    }
}

package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.enrolment.Progress;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Mend;
import org.peerpath.requirement.Parameter;
import org.peerpath.requirement.Who;
import org.peerpath.requirement.Why;

/** The steps of a path: the leaves of the tree, from left to right. */
public final class PathSteps {
    private static final Set<Why> MISSED =
            EnumSet.of(Why.SESSION_MISSED, Why.NAMED_SESSION_MISSED, Why.SESSION_IN_PAUSE);

    private PathSteps() {}

    public static List<Evaluation> of(Evaluation path) {
        return path.leaves();
    }

    /** The sessions that have to be made up before a step can be met: missed, or held in a rest. */
    public static Set<String> toMakeUp(Evaluation path) {
        return of(path).stream()
                .flatMap(step -> toMakeUpFor(step).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same for one step. */
    public static Set<String> toMakeUpFor(Evaluation step) {
        return step.mends().contains(Mend.MAKE_UP_SESSION)
                ? step.reasons().stream()
                        .filter(reason -> MISSED.contains(reason.why()))
                        .flatMap(reason -> reason.parameters().stream())
                        .map(about -> ((Parameter.About) about).subject().code())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    static Progress progress(Evaluation path, LocalDate today) {
        var steps = of(path);
        var met = (int) steps.stream().filter(Evaluation::isMet).count();
        var next = steps.stream()
                .filter(step -> !step.isMet() && step.who() != Who.NOBODY_YET)
                .findFirst()
                .map(Evaluation::who)
                .orElse(path.isMet() ? Who.ISSUER : Who.NOBODY_YET);
        return new Progress(met, steps.size(), path.state(), next, today);
    }
}

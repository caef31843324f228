package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.util.List;
import org.peerpath.enrolment.Progress;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Who;

/** The steps of a path: the leaves of the tree, from left to right. */
public final class PathSteps {
    private PathSteps() {}

    public static List<Evaluation> of(Evaluation path) {
        return path.leaves();
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

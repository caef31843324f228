package org.peerpath.requirement;

import java.time.LocalDate;
import org.peerpath.evidence.Evidence;

/**
 * Holds a requirement tree against evidence, as it stood on one day. Total (every tree and every evidence has an
 * answer), deterministic, without a clock. Facts dated after that day are not looked at.
 */
public final class Evaluator {

    private Evaluator() {}

    public static Evaluation evaluate(Requirement tree, Evidence evidence, LocalDate today) {
        return Check.of(tree, Scope.of(evidence, today));
    }
}

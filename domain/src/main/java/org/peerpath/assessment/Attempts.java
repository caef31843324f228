package org.peerpath.assessment;

import static org.peerpath.assessment.AssessmentRule.ATTEMPTS_ARE_LIMITED;
import static org.peerpath.assessment.AssessmentRule.WHAT_IS_PASSED_STAYS_PASSED;

import java.util.List;
import org.peerpath.evidence.AssessmentResult;

/**
 * The attempts somebody has at one component.
 *
 * @param allowed how many the programme gives, and those that were granted beyond
 * @param decided the results of those that were decided, in their order
 */
public record Attempts(int allowed, List<AssessmentResult> decided) {
    public Attempts {
        decided = List.copyOf(decided);
    }

    public boolean passed() {
        return decided.contains(AssessmentResult.PASS);
    }

    public boolean anotherIsOpen() {
        return !passed() && decided.size() < allowed;
    }

    /**
     * The number of the next attempt.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if there is none: passed already, or all were used
     */
    public int next() {
        WHAT_IS_PASSED_STAYS_PASSED.require(!passed());
        ATTEMPTS_ARE_LIMITED.require(decided.size() < allowed);
        return decided.size() + 1;
    }
}

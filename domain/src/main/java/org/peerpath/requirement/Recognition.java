package org.peerpath.requirement;

import java.util.List;
import org.peerpath.evidence.Fact;

/**
 * Minutes of recognised prior learning, up to the most a requirement takes. What was learned before was there before:
 * it opens gates from the beginning, whenever it was recognised.
 *
 * @param capped minutes beyond what can be taken
 */
record Recognition(int minutes, int capped) {

    static Recognition of(List<String> subjects, int most, Scope scope) {
        int sum = 0;
        for (var subject : subjects) {
            for (var prior : scope.evidence().about(Fact.PriorLearning.class, subject)) {
                sum += scope.known(prior.on()) ? prior.minutes() : 0;
            }
        }
        int taken = Math.min(sum, most);
        return new Recognition(taken, sum - taken);
    }

    /** Whether a session or a component as a whole is recognised. */
    static boolean isWhole(String subject, Scope scope) {
        for (var prior : scope.evidence().about(Fact.PriorLearning.class, subject)) {
            if (scope.known(prior.on())) {
                return true;
            }
        }
        return false;
    }
}

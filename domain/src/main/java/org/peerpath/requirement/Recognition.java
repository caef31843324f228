package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Fact;

/** Minutes of recognised prior learning, up to the most a requirement takes, and the day they were recognised. */
record Recognition(int minutes, int capped, @Nullable LocalDate on) {

    static Recognition of(List<String> subjects, int most, Scope scope) {
        int sum = 0;
        LocalDate on = null;
        for (var subject : subjects) {
            for (var prior : scope.evidence().about(Fact.PriorLearning.class, subject)) {
                if (scope.known(prior.on())) {
                    sum += prior.minutes();
                    on = on == null || prior.on().isAfter(on) ? prior.on() : on;
                }
            }
        }
        int taken = Math.min(sum, most);
        return new Recognition(taken, sum - taken, taken > 0 ? on : null);
    }
}

package org.peerpath.programme;

import java.util.List;
import java.util.Map;

/**
 * Criteria and what passing them takes. Nothing is averaged: strength in one never makes up for another.
 *
 * @param passLevel the level every counted criterion must reach
 * @param passCount how many criteria must reach it; all, where it equals their number
 */
public record Rubric(List<Criterion> criteria, RubricLevel passLevel, int passCount) {
    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** Whether these marks, by criterion code, are enough. A criterion without a mark is not yet shown. */
    public boolean passes(Map<String, RubricLevel> marks) {
        return criteria.stream()
                        .filter(criterion -> marks.getOrDefault(criterion.code(), RubricLevel.NOT_YET)
                                        .compareTo(passLevel)
                                >= 0)
                        .count()
                >= passCount;
    }
}

package org.peerpath.moving.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.difference.ProgrammeDifference;

/**
 * Who of a group is under way in which version.
 *
 * @param today by the calendar of the place where they learn
 */
public record CohortUnderWay(
        long cohortId,
        String cohort,
        LocalDate today,
        @Nullable NewestVersion newest,
        List<PersonUnderWay> people,
        Map<Integer, ProgrammeDifference> differences) {
    public CohortUnderWay {
        people = List.copyOf(people);
        differences = Map.copyOf(differences);
    }

    /** How many could be asked now. */
    public long toBeAsked() {
        return newest == null
                ? 0
                : people.stream()
                        .filter(one -> one.isToBeAsked(newest.number(), today))
                        .count();
    }

    /** How many have an offer that can still be taken back. */
    public long asked() {
        return people.stream().filter(one -> one.isAsked(today)).count();
    }

    public List<Integer> older() {
        return differences.keySet().stream().sorted().toList();
    }
}

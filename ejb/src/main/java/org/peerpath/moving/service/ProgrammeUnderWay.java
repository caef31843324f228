package org.peerpath.moving.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.moving.OfferState;
import org.peerpath.programme.difference.ProgrammeDifference;

/**
 * Who is under way in which version of a programme.
 *
 * @param newest what could be offered to them; nothing as long as nothing is published
 * @param groups those under way, each group and version, the group that began last first
 * @param answers what they said by group, so far
 * @param differences by the id of each older version that somebody follows, what the newest changes
 */
public record ProgrammeUnderWay(
        long programmeId,
        String slug,
        @Nullable NewestVersion newest,
        List<GroupUnderWay> groups,
        List<AnswersOf> answers,
        Map<Integer, ProgrammeDifference> differences) {
    public ProgrammeUnderWay {
        groups = List.copyOf(groups);
        answers = List.copyOf(answers);
        differences = Map.copyOf(differences);
    }

    public long people() {
        return groups.stream().mapToLong(GroupUnderWay::people).sum();
    }

    public long answered(long cohortId, OfferState state) {
        return answers.stream()
                .filter(one -> one.cohortId() == cohortId && one.state() == state)
                .mapToLong(AnswersOf::people)
                .sum();
    }

    /** The numbers of the older versions that somebody follows. */
    public List<Integer> older() {
        return differences.keySet().stream().sorted().toList();
    }
}

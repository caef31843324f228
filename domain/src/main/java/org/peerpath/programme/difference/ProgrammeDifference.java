package org.peerpath.programme.difference;

import java.util.List;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * What is different between two versions of a programme: not lines of a file, but what people would say about it.
 *
 * @param changes grouped, in the order in which they are told
 */
public record ProgrammeDifference(List<Change> changes) {
    public ProgrammeDifference {
        changes = List.copyOf(changes);
    }

    public static ProgrammeDifference between(ProgrammeDefinition before, ProgrammeDefinition after) {
        var changes = new Changes();
        new AboutCompared(changes).compare(before, after);
        new LearningCompared(changes).compare(before, after);
        new PracticeCompared(changes).compare(before, after);
        new AssessmentCompared(changes).compare(before, after);
        new AwardsCompared(changes, before, after).compare();
        new LocalCompared(changes).compare(before, after);
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add(ChangeKind.SOMETHING_ELSE, Effect.DEPENDS);
        }
        return new ProgrammeDifference(changes.all());
    }

    /** Whether both say the same, however they are written. */
    public boolean isNone() {
        return changes.isEmpty();
    }

    public List<Change> in(ChangeGroup group) {
        return changes.stream().filter(change -> change.kind().group() == group).toList();
    }

    /** How many of them mean this for people on the way. */
    public long count(Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }
}

package org.peerpath.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Requirement;

/** Which steps of two versions are the same one, perhaps with another amount: those about the same thing. */
final class Steps {
    private Steps() {}

    /** In the order of the other version, and then what it asks no more. */
    static List<StepPair> beside(Evaluation before, Evaluation after) {
        var left = new ArrayList<>(before.leaves());
        var pairs = new ArrayList<StepPair>();
        for (var step : after.leaves()) {
            var same = same(step, left);
            same.ifPresent(left::remove);
            pairs.add(new StepPair(same.orElse(null), step));
        }
        left.forEach(gone -> pairs.add(new StepPair(gone, null)));
        return List.copyOf(pairs);
    }

    private static Optional<Evaluation> same(Evaluation step, List<Evaluation> among) {
        var asked = step.requirement();
        return among.stream()
                .filter(one -> one.requirement().equals(asked))
                .findFirst()
                .or(() -> among.stream()
                        .filter(one -> isAboutTheSame(one.requirement(), asked))
                        .findFirst());
    }

    static boolean isAboutTheSame(Requirement one, Requirement other) {
        if (one.getClass() != other.getClass()) {
            return false;
        }
        var shared = new HashSet<>(subjects(one));
        shared.retainAll(subjects(other));
        return !shared.isEmpty();
    }

    /** A document in another version is another document: whoever signed one signed that one, and it stays signed. */
    private static Set<String> subjects(Requirement requirement) {
        if (requirement instanceof Requirement.Hours hours) {
            return Set.copyOf(hours.categories());
        }
        if (requirement instanceof Requirement.Placement placement) {
            return Set.of(placement.placement());
        }
        if (requirement instanceof Requirement.Component component) {
            return Set.of(component.component());
        }
        if (requirement instanceof Requirement.Competences competences) {
            return Set.copyOf(competences.competences());
        }
        if (requirement instanceof Requirement.Signature signature) {
            return Set.of(signature.document() + "@" + signature.version());
        }
        if (requirement instanceof Requirement.Decision decision) {
            return Set.of(decision.decision());
        }
        return requirement instanceof Requirement.OtherAward award ? Set.copyOf(award.awards()) : Set.of("");
    }

    /** What must be had, each for itself: a choice between several ways is one thing. */
    static List<Evaluation> demands(Evaluation evaluation) {
        var requirement = evaluation.requirement();
        if (requirement instanceof Requirement.AllOf || requirement instanceof Requirement.Within) {
            return evaluation.parts().stream()
                    .flatMap(part -> demands(part).stream())
                    .toList();
        }
        return List.of(evaluation);
    }
}

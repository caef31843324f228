package org.peerpath.moving;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.PlacementPlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Subject;
import org.peerpath.requirement.SubjectKind;

/** What somebody has done or begun by one version that another one does not know, or knows as something else. */
record Unknowns(ProgrammeDefinition from, ProgrammeDefinition to) {

    List<Subject> among(Evidence evidence, Begun begun) {
        var done = evidence.facts().stream().filter(Unknowns::isWork).map(Fact::subject);
        var all = Stream.of(done, begun.placements().stream(), begun.components().stream())
                .flatMap(codes -> codes)
                .distinct();
        return all.map(this::lost)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean isWork(Fact fact) {
        return fact instanceof Fact.Hours
                || fact instanceof Fact.PlacementStep
                || fact instanceof Fact.ComponentHandedIn
                || fact instanceof Fact.ComponentDecided
                || fact instanceof Fact.AttemptGranted
                || fact instanceof Fact.PriorLearning;
    }

    private @Nullable Subject lost(String code) {
        if (codes(from.placements().stream().map(PlacementPlan::code), code)) {
            return known(to.placements().stream().map(PlacementPlan::code), SubjectKind.PLACEMENT, code);
        }
        if (codes(from.categories().stream().map(HourCategory::code), code)) {
            return known(to.categories().stream().map(HourCategory::code), SubjectKind.HOURS, code);
        }
        return from.components().stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .map(plan -> known(
                        to.components().stream()
                                .filter(other -> other.kind() == plan.kind())
                                .map(ComponentPlan::code),
                        SubjectKind.COMPONENT,
                        code))
                .orElse(null);
    }

    private static @Nullable Subject known(Stream<String> codes, SubjectKind kind, String code) {
        return codes(codes, code) ? null : new Subject(kind, code);
    }

    private static boolean codes(Stream<String> codes, String code) {
        return codes.anyMatch(code::equals);
    }
}

package org.peerpath.programme;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.peerpath.requirement.AttendanceMeasure;
import org.peerpath.requirement.Requirement;

/** One value that a local variant sets, beside the owner's. */
public record LocalDifference(LocalBound bound, int owners, int local) {

    /** What the owner lets others set, and what the variant says there. */
    public static List<LocalDifference> between(ProgrammeDefinition owners, ProgrammeDefinition local) {
        return owners.local().stream()
                .flatMap(bound -> {
                    var own = value(owners, bound);
                    var other = value(local, bound);
                    return own.isPresent() && other.isPresent()
                            ? Stream.of(new LocalDifference(bound, own.getAsInt(), other.getAsInt()))
                            : Stream.empty();
                })
                .toList();
    }

    public boolean isDifferent() {
        return owners != local;
    }

    private static OptionalInt value(ProgrammeDefinition programme, LocalBound bound) {
        var code = bound.code();
        return switch (bound.thing()) {
            case PLACEMENT ->
                programme.placements().stream()
                        .filter(one -> one.code().equals(code))
                        .mapToInt(PlacementPlan::minutes)
                        .findFirst();
            case SESSION ->
                programme.sessions().stream()
                        .filter(one -> one.code().equals(code))
                        .mapToInt(SessionPlan::minutes)
                        .findFirst();
            case HOURS ->
                programme.awards().stream()
                        .flatMap(award -> every(award.requirement()))
                        .filter(Requirement.Hours.class::isInstance)
                        .map(Requirement.Hours.class::cast)
                        .filter(hours -> hours.categories().equals(List.of(code)))
                        .mapToInt(Requirement.Hours::minutes)
                        .findFirst();
            case ATTENDANCE ->
                rules(programme, code)
                        .filter(Requirement.Attendance.class::isInstance)
                        .map(Requirement.Attendance.class::cast)
                        .filter(attendance -> attendance.measure() == AttendanceMeasure.PERCENT)
                        .mapToInt(Requirement.Attendance::limit)
                        .findFirst();
            case WITHIN ->
                rules(programme, code)
                        .filter(Requirement.Within.class::isInstance)
                        .map(Requirement.Within.class::cast)
                        .mapToInt(Requirement.Within::months)
                        .findFirst();
        };
    }

    private static Stream<Requirement> rules(ProgrammeDefinition programme, String award) {
        return programme.awards().stream()
                .filter(one -> one.key().equals(award))
                .flatMap(one -> every(one.requirement()));
    }

    private static Stream<Requirement> every(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.parts().stream().flatMap(LocalDifference::every));
    }
}

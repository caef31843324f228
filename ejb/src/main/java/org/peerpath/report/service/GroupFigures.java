package org.peerpath.report.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.AttendanceState;

/**
 * The figures of one group, or of all of them together.
 *
 * @param startsOn nothing where it is about several groups
 * @param stepsMet steps behind the people who are on the way or rest, of {@code stepsAll}
 * @param attendance marks in the lists: one for each person and session, as the lists stand
 * @param certificates certificates that were issued and not revoked
 */
public record GroupFigures(
        String name,
        @Nullable LocalDate startsOn,
        int places,
        Map<EnrolmentState, Long> people,
        long stepsMet,
        long stepsAll,
        Map<AttendanceState, Long> attendance,
        long certificates) {
    private static final int WHOLE = 100;

    public GroupFigures {
        people = Map.copyOf(people);
        attendance = Map.copyOf(attendance);
    }

    static GroupFigures together(List<GroupFigures> groups) {
        var people = new EnumMap<EnrolmentState, Long>(EnrolmentState.class);
        var attendance = new EnumMap<AttendanceState, Long>(AttendanceState.class);
        groups.forEach(group -> {
            group.people.forEach((state, count) -> people.merge(state, count, Long::sum));
            group.attendance.forEach((state, count) -> attendance.merge(state, count, Long::sum));
        });
        return new GroupFigures(
                "",
                null,
                groups.stream().mapToInt(GroupFigures::places).sum(),
                people,
                groups.stream().mapToLong(GroupFigures::stepsMet).sum(),
                groups.stream().mapToLong(GroupFigures::stepsAll).sum(),
                attendance,
                groups.stream().mapToLong(GroupFigures::certificates).sum());
    }

    public long everybody() {
        return people.values().stream().mapToLong(count -> count).sum();
    }

    public long in(EnrolmentState state) {
        return people.getOrDefault(state, 0L);
    }

    public long marks() {
        return attendance.values().stream().mapToLong(count -> count).sum();
    }

    public long marked(AttendanceState... states) {
        return Arrays.stream(states)
                .mapToLong(state -> attendance.getOrDefault(state, 0L))
                .sum();
    }

    /** How much of the marks say that somebody was there, for a part of it, or made it up: in per cent, rounded down. */
    public int sharePresent() {
        return share(marked(AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.MADE_UP), marks());
    }

    /** How much of the way lies behind those who are on it: in per cent, rounded down. */
    public int shareOfSteps() {
        return share(stepsMet, stepsAll);
    }

    private static int share(long part, long all) {
        return all == 0 ? 0 : (int) (part * WHOLE / all);
    }
}

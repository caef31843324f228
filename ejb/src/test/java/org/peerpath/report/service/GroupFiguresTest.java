package org.peerpath.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.AttendanceState;

class GroupFiguresTest {
    private static final GroupFigures SPRING =
            group(Map.of(EnrolmentState.ACTIVE, 3L, EnrolmentState.COMPLETED, 2L), 5, 20);
    private static final GroupFigures AUTUMN = group(Map.of(EnrolmentState.ACTIVE, 4L), 10, 20);

    @Test
    void groups_together_are_the_sum_of_each() {
        var all = GroupFigures.together(List.of(SPRING, AUTUMN));
        assertThat(all.everybody()).isEqualTo(9);
        assertThat(all.in(EnrolmentState.ACTIVE)).isEqualTo(7);
        assertThat(all.in(EnrolmentState.WITHDRAWN)).isZero();
        assertThat(all.places()).isEqualTo(24);
        assertThat(all.shareOfSteps()).isEqualTo(37);
        assertThat(all.marked(AttendanceState.PRESENT, AttendanceState.LATE)).isEqualTo(18);
        assertThat(all.certificates()).isEqualTo(2);
    }

    @Test
    void being_there_for_a_part_counts_as_being_there_and_excused_does_not() {
        assertThat(SPRING.sharePresent()).isEqualTo(75);
    }

    @Test
    void nobody_is_no_share() {
        var none = GroupFigures.together(List.of());
        assertThat(none.shareOfSteps()).isZero();
        assertThat(none.sharePresent()).isZero();
        assertThat(none.startsOn()).isNull();
    }

    private static GroupFigures group(Map<EnrolmentState, Long> people, long met, long all) {
        var marks = Map.of(AttendanceState.PRESENT, 8L, AttendanceState.LATE, 1L, AttendanceState.EXCUSED, 3L);
        return new GroupFigures("Group", LocalDate.parse("2027-01-05"), 12, people, met, all, marks, 1);
    }
}

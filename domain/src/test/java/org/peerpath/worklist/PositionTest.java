package org.peerpath.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Position AT_NOON = new Position(NOON, TaskKind.TEXT, 40);

    @Test
    void the_oldest_comes_first_then_the_kind_then_the_number() {
        var ordered = List.of(
                new Position(NOON.minusSeconds(1), TaskKind.AT_RISK, 99),
                new Position(NOON, TaskKind.APPLICATION, 99),
                new Position(NOON, TaskKind.TEXT, 39),
                AT_NOON,
                new Position(NOON, TaskKind.LIST, 1));
        assertThat(ordered).isSorted();
    }

    @Test
    void an_address_leads_back_to_where_it_was() {
        assertThat(Position.read(AT_NOON.written())).isEqualTo(AT_NOON);
        assertThat(Position.read(Position.START.written())).isEqualTo(Position.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1-TEXT-2", "1.0-NOTHING-2", "99999999999999999999.0-TEXT-1", "1.0-TEXT-2' or 1=1"})
    void anything_else_leads_to_the_start(String written) {
        assertThat(Position.read(written)).isEqualTo(Position.START);
    }

    @Test
    void what_comes_after_is_the_same_for_each_kind_as_in_one_list() {
        var all = Stream.of(TaskKind.values())
                .flatMap(kind -> Stream.of(39L, 40L, 41L).map(id -> new Position(NOON, kind, id)))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.id() > AT_NOON.after(one.kind()))
                .as(one.toString())
                .isEqualTo(one.compareTo(AT_NOON) > 0));
    }

    @Test
    void what_knows_only_its_day_stands_at_its_beginning() {
        var day = LocalDate.parse("2026-11-22");
        var morning = new Position(Position.startOf(day), TaskKind.AT_RISK, 7);
        assertThat(morning.afterOnDay(TaskKind.AT_RISK)).isEqualTo(7);
        assertThat(AT_NOON.day()).isEqualTo(day);
        assertThat(AT_NOON.afterOnDay(TaskKind.AT_RISK)).isEqualTo(Long.MAX_VALUE);
    }
}

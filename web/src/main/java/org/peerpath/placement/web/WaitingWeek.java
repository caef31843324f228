package org.peerpath.placement.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.peerpath.placement.service.WaitingRow;

/**
 * What waits of one trainee in one week, so that it can be confirmed with one press.
 *
 * @param monday the first day of the week
 */
public record WaitingWeek(long placementId, String trainee, LocalDate monday, List<WaitingRow> days)
        implements Serializable {
    public WaitingWeek {
        days = List.copyOf(days);
    }

    /** By trainee, the oldest week first. */
    static List<WaitingWeek> of(List<WaitingRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(WaitingRow::trainee)
                        .thenComparing(WaitingRow::placementId)
                        .thenComparing(WaitingRow::day)
                        .thenComparing(WaitingRow::id))
                .collect(Collectors.groupingBy(
                        row -> row.placementId() + " " + monday(row.day()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(days -> new WaitingWeek(
                        days.get(0).placementId(),
                        days.get(0).trainee(),
                        monday(days.get(0).day()),
                        days))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public int minutes() {
        return days.stream().mapToInt(WaitingRow::minutes).sum();
    }
}

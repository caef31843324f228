package org.peerpath.programme;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** How long an award stays valid. */
public sealed interface Validity {

    /** The last day of an award issued on that day; empty where it does not end. */
    Optional<LocalDate> lastDay(LocalDate issued);

    /** Does not end. */
    record Unlimited() implements Validity {
        @Override
        public Optional<LocalDate> lastDay(LocalDate issued) {
            return Optional.empty();
        }
    }

    /** So many months; the day before the same date is the last. */
    record Months(int months) implements Validity {
        @Override
        public Optional<LocalDate> lastDay(LocalDate issued) {
            return Optional.of(issued.plusMonths(months).minusDays(1));
        }
    }

    /** Until a fixed date of the calendar, the same for everybody: the next one after the day of issue. */
    record FixedDate(MonthDay day, Years years) implements Validity {
        @Override
        public Optional<LocalDate> lastDay(LocalDate issued) {
            for (int year = issued.getYear(); ; year++) {
                var last = day.atYear(year);
                if (last.isAfter(issued) && years.has(year)) {
                    return Optional.of(last);
                }
            }
        }
    }

    /** In which years the fixed date falls. */
    enum Years {
        EVERY,
        ODD,
        EVEN;

        boolean has(int year) {
            return this == EVERY || (year % 2 == 0) == (this == EVEN);
        }
    }
}

package org.peerpath.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counting in days on which people work: Monday to Friday. Which holidays a country or a region keeps is not known here, so
 * that a date may come a day or two sooner than people of the place would count it.
 */
public final class WorkingDays {
    private WorkingDays() {}

    /** So many working days after that day. */
    public static LocalDate after(LocalDate day, int working) {
        var last = day;
        for (var left = working; left > 0; ) {
            last = last.plusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return last;
    }
}

package org.peerpath.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counting in days on which people work: Monday to Friday. */
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

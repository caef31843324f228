package org.peerpath.organisation;

import java.time.LocalDate;

/**
 * How far an entry of the directory can be trusted. Somebody of the organisation confirmed it on a day; a year later the
 * page says that it may be out of date, and after a year and a half it is no longer shown: a number that nobody answers
 * is worse than none.
 */
public record LastConfirmed(LocalDate day) {
    private static final int MONTHS_UNTIL_OLD = 12;
    private static final int MONTHS_UNTIL_HIDDEN = 18;

    /** The first day that still counts: what was confirmed before it is hidden. */
    public static LocalDate shownSince(LocalDate today) {
        return today.minusMonths(MONTHS_UNTIL_HIDDEN);
    }

    public boolean isOld(LocalDate today) {
        return day.isBefore(today.minusMonths(MONTHS_UNTIL_OLD));
    }

    public boolean isHidden(LocalDate today) {
        return day.isBefore(shownSince(today));
    }
}

package org.peerpath.supervision;

import java.time.LocalDate;

/** Which of the three meetings of trainee, host and course it is. */
public enum ThreeWayKind {
    /** At the beginning: what everybody hopes for. */
    START,
    /** Halfway: how it goes. */
    MIDPOINT,
    /** At the end: what was learned, and goodbye. */
    END;

    /** A day to begin with: in the first week, in the middle, in the last week. */
    public LocalDate proposedBetween(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        return switch (this) {
            case START -> first.plusDays(Math.min(days, 5));
            case MIDPOINT -> first.plusDays(days / 2);
            case END -> last.minusDays(Math.min(days, 3));
        };
    }
}

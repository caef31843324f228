package org.peerpath.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long a role counts: from a moment on, and up to another if its end is known.
 *
 * @param until the first moment at which it no longer counts; absent as long as nobody ends it
 */
public record Term(Instant from, @Nullable Instant until) {
    public Term {
        GrantRule.A_ROLE_BEGINS_BEFORE_IT_ENDS.require(until == null || !until.isBefore(from));
    }

    public static Term from(Instant from) {
        return new Term(from, null);
    }

    /**
     * Whole days, by the calendar of the one who gives the role: from the first, or from now on if that is today, up to the
     * end of the last.
     */
    public static Term days(@Nullable LocalDate first, @Nullable LocalDate last, ZoneId zone, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        GrantRule.A_ROLE_BEGINS_TODAY_OR_LATER.require(first == null || !first.isBefore(today));
        GrantRule.A_ROLE_BEGINS_BEFORE_IT_ENDS.require(last == null || !last.isBefore(first == null ? today : first));
        return new Term(
                first == null || first.equals(today) ? now : start(first, zone),
                last == null ? null : start(last.plusDays(1), zone));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** Whether it is over, so that nothing of it can count any more. */
    public boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    /** Whether there is a moment at which both count. */
    public boolean meets(Term other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Term other) {
        return other.until == null || from.isBefore(other.until);
    }
}

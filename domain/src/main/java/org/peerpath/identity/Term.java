package org.peerpath.identity;

import java.time.Instant;
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

package org.peerpath.hosting.service;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A host, as those who lead courses see it.
 *
 * @param approvedUntil the last day on which it is approved; nothing if it was not looked at, or no more
 */
public record HostRow(long id, String name, String town, @Nullable LocalDate approvedUntil) implements Serializable {
    /** Weeks before its last day in which an approval asks for another look. */
    private static final int WEEKS_AHEAD = 6;

    static HostRow of(HostName host, @Nullable LocalDate until) {
        return new HostRow(host.id(), host.name(), host.town(), until);
    }

    public boolean isApproved(LocalDate today) {
        return approvedUntil != null && !approvedUntil.isBefore(today);
    }

    /** Whether it is time for another look. */
    public boolean isEnding(LocalDate today) {
        return approvedUntil != null
                && !approvedUntil.isBefore(today)
                && approvedUntil.isBefore(today.plusWeeks(WEEKS_AHEAD));
    }

    /** The colour that repeats what the words say. */
    public String colour(LocalDate today) {
        return isEnding(today) ? "wait" : isApproved(today) ? "done" : "none";
    }
}

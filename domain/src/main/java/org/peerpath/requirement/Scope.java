package org.peerpath.requirement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;

/**
 * What a requirement is looked at with: the evidence, the day, and the window that is open around it.
 *
 * @param closes last day of the window, or null where nothing closes
 */
record Scope(Evidence evidence, LocalDate today, @Nullable LocalDate closes) {

    static Scope of(Evidence evidence, LocalDate today) {
        return new Scope(evidence, today, null);
    }

    /** Something others recorded: by today. */
    boolean known(LocalDate on) {
        return !on.isAfter(today);
    }

    /** Something the trainee did: by today, and within the window. */
    boolean counts(LocalDate on) {
        return !on.isAfter(today) && (closes == null || !on.isAfter(closes));
    }

    /** The attendance that holds for a session, or null where none is recorded. */
    Fact.@Nullable SessionAttendance attendance(String session) {
        Fact.SessionAttendance last = null;
        for (var attendance : evidence.about(Fact.SessionAttendance.class, session)) {
            last = counts(attendance.on()) ? attendance : last;
        }
        return last;
    }

    boolean paused() {
        return evidence.pausedOn(today);
    }

    boolean over() {
        return closes != null && today.isAfter(closes);
    }

    Scope closing(LocalDate end) {
        return new Scope(evidence, today, closes == null || end.isBefore(closes) ? end : closes);
    }
}

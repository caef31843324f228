package org.peerpath.enrolment.service;

import java.time.LocalDateTime;
import org.peerpath.evidence.PlannedSession;

/** A dated session of a cohort; local time in the cohort's zone. */
public record SessionRow(long id, long cohortId, String code, LocalDateTime startsAt, int minutes, String place) {
    public PlannedSession planned() {
        return new PlannedSession(code, startsAt.toLocalDate(), minutes);
    }
}

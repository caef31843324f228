package org.peerpath.attendance.service;

import java.time.LocalDateTime;

/** A session of somebody's own group, and their place in it. */
public record OwnSession(SessionAbout session, long enrolmentId) {
    /** As it is found. */
    public OwnSession(
            long id,
            String code,
            LocalDateTime startsAt,
            int minutes,
            long cohortId,
            String cohort,
            String zone,
            long programmeVersionId,
            long enrolmentId) {
        this(new SessionAbout(id, code, startsAt, minutes, cohortId, cohort, zone, programmeVersionId), enrolmentId);
    }
}

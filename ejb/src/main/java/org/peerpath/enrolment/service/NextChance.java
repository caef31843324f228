package org.peerpath.enrolment.service;

import java.time.LocalDateTime;

/** The same session in another group of the programme: where it can be made up. */
public record NextChance(
        long programmeId, long cohortId, String cohort, String session, LocalDateTime startsAt, String place) {}

package org.peerpath.enrolment;

import java.time.LocalDate;

/** The time to finish a path is over; a letter says so, and that the way back is open. */
public record PathClosed(long enrolmentId, long personId, LocalDate on) {}

package org.peerpath.evidence;

import java.time.LocalDate;

/** A session of the programme as one cohort holds it: its code in the programme, its day, its length. */
public record PlannedSession(String code, LocalDate on, int minutes) {}

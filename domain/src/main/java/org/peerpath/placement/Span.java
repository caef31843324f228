package org.peerpath.placement;

import java.time.Instant;
import java.time.LocalDate;

/** Time that another entry of the same trainee already takes up, at whichever placement. */
public record Span(LocalDate day, Instant start, Instant end, int minutes) {}

package org.peerpath.incident;

import java.util.List;

/** Somebody wrote an incident down: those who read it are told that something waits. */
public record IncidentReported(long incidentId, List<Long> readerIds) {}

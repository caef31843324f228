package org.peerpath.incident;

/** Somebody took an incident up, or closed it: its trainee is told that there is an answer. */
public record IncidentAnswered(long incidentId, long placementId, long traineeId, IncidentState state) {}

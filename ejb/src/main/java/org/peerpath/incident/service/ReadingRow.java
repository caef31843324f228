package org.peerpath.incident.service;

import java.io.Serializable;
import java.time.Instant;

/** Somebody opened an incident. */
public record ReadingRow(long incidentId, String reader, Instant at) implements Serializable {}

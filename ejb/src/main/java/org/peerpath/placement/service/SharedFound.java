package org.peerpath.placement.service;

import java.time.Instant;
import java.time.LocalDate;

/** A reflection that was shared with the one who asks, its words still sealed. */
public record SharedFound(long id, long entryId, String owner, LocalDate day, Instant sharedAt, byte[] sealed) {}

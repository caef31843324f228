package org.peerpath.placement.service;

import java.time.Instant;
import java.time.LocalDate;

/** A reflection that was shared with the one who asks, without its words. */
public record SharedRow(long id, String owner, LocalDate day, Instant sharedAt) {}

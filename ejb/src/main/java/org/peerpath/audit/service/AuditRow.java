package org.peerpath.audit.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event as it is listed: ids only. */
public record AuditRow(long position, Instant at, String kind, @Nullable Long actorId, String subjects) {}

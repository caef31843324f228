package org.peerpath.oversight.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.oversight.RetentionCode;

/** A rule as it is shown: how long, when it was applied last, and how many rows it touched then and in all. */
public record RetentionRow(
        RetentionCode code, int keepDays, @Nullable Instant lastRunAt, long lastRows, long allRows) {}

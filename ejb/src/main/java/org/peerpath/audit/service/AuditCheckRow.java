package org.peerpath.audit.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.ChainFinding;

/**
 * A check of the trail that was made.
 *
 * @param length how many rows held
 * @param hash the hash of the last of them
 * @param brokenAt the first row that did not
 */
public record AuditCheckRow(
        Instant checkedAt, long length, String hash, ChainFinding finding, @Nullable Long brokenAt) {}

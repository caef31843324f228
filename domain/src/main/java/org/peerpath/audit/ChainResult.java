package org.peerpath.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole chain found.
 *
 * @param brokenAt the first row that is altered, missing or inserted; absent if the chain is intact
 * @param reached how far it holds. The hash, kept outside the database, is what a later chain must still contain
 */
public record ChainResult(ChainFinding finding, @Nullable Long brokenAt, ChainHead reached) {}

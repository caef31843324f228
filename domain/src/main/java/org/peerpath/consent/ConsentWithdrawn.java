package org.peerpath.consent;

/** Somebody took back what they had agreed to: what rests on it stops in the same transaction. */
public record ConsentWithdrawn(long personId, ConsentPurpose purpose) {}

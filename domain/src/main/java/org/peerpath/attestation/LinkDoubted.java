package org.peerpath.attestation;

/**
 * A link was used in a way that somebody should have a look at.
 *
 * @param toldId the course lead who registered the address
 */
public record LinkDoubted(long toldId, long linkId, LinkDoubt doubt) {}

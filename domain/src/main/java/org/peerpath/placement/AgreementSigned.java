package org.peerpath.placement;

/**
 * Somebody has signed an agreement.
 *
 * @param complete whether that was the third signature
 */
public record AgreementSigned(long placementId, long personId, Capacity capacity, boolean complete) {}

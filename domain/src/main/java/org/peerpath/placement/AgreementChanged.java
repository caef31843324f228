package org.peerpath.placement;

/** Somebody has written other terms: a new version, which all three read and sign. */
public record AgreementChanged(long placementId, long personId, Capacity capacity, int number) {}

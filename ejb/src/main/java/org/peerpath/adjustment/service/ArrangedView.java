package org.peerpath.adjustment.service;

import org.peerpath.adjustment.InForce;

/**
 * What counts for somebody today, for the team of their group.
 *
 * @param led whether whoever asks answers for that group, and so can set something
 */
public record ArrangedView(InForce inForce, boolean led) {}

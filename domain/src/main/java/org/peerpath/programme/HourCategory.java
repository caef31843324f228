package org.peerpath.programme;

import org.peerpath.kernel.Localised;

/** A kind of hours kept in the ledger beside sessions and placements, such as self-study or ethics. */
public record HourCategory(String code, Localised title) {}

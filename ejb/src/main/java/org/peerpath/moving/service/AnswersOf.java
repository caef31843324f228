package org.peerpath.moving.service;

import org.peerpath.moving.OfferState;

/** How many people of one group stand where with an offer. */
public record AnswersOf(long cohortId, OfferState state, long people) {}

package org.peerpath.moving.service;

import java.time.LocalDate;
import org.peerpath.moving.OfferState;

/** Somebody may say whether they would like to follow the new version, about one of their paths. */
public record OwnOffer(long enrolmentId, OfferState state, LocalDate until) {}

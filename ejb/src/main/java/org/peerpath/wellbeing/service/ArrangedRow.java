package org.peerpath.wellbeing.service;

import java.io.Serializable;
import java.time.Instant;

/** What is arranged at a placement, as it stands. */
public record ArrangedRow(long id, String words, Instant setAt) implements Serializable {}

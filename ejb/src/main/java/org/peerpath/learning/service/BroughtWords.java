package org.peerpath.learning.service;

import jakarta.validation.Valid;

/**
 * Words of an item that were written elsewhere.
 *
 * @param version of the words that stood there; {@link WordsInHand#NEW} where there were none
 */
public record BroughtWords(long itemId, long version, @Valid WordsDraft draft) {}

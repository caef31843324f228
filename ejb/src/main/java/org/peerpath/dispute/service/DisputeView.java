package org.peerpath.dispute.service;

import java.io.Serializable;
import java.util.List;
import org.peerpath.placement.service.WordRow;

/**
 * A disagreement as a page shows it.
 *
 * @param words everything that was said, the first first
 * @param answerable whether whoever reads it is asked to agree
 * @param mediable whether they can propose something or hand it on
 * @param decidable whether they can decide
 */
public record DisputeView(DisputeRow row, List<WordRow> words, boolean answerable, boolean mediable, boolean decidable)
        implements Serializable {
    public DisputeView {
        words = List.copyOf(words);
    }
}

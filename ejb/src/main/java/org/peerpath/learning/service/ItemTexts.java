package org.peerpath.learning.service;

import java.util.List;

/** All that one item of a module says, in each language it has words in. */
public record ItemTexts(ItemHead head, List<WordsRow> words) {
    public ItemTexts {
        words = List.copyOf(words);
    }
}

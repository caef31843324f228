package org.peerpath.library.service;

import java.util.List;
import org.peerpath.library.Topic;

/** Everything on the page of one item. */
public record ItemView(
        ItemRow row, ItemFacts facts, List<Topic> topics, List<String> described, List<ItemRow> related) {

    /** How to cite it, as far as it is known. */
    public String citation() {
        return Citation.of(row, facts);
    }
}

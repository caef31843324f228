package org.peerpath.library.service;

import java.util.List;
import org.peerpath.organisation.PeerSupportType;

/** One item in a list. */
public record ItemRow(ItemHead head, ItemText text, List<String> languages, List<PeerSupportType> types) {
    private static final int FIRST = 4;

    /** As many languages as a list has room for. */
    public List<String> firstLanguages() {
        return languages.subList(0, Math.min(FIRST, languages.size()));
    }

    /** How many a list leaves out. */
    public int otherLanguages() {
        return Math.max(0, languages.size() - FIRST);
    }
}

package org.peerpath.learning.service;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.learning.ItemKind;
import org.peerpath.library.ContentNote;

/** What a list needs of an item; its words are read for all at once. */
public record ItemHead(
        long id,
        long version,
        long programmeVersionId,
        String module,
        ItemKind kind,
        @Nullable Integer minutes,
        Set<ContentNote> notes,
        @Nullable String address,
        @Nullable Long resourceId,
        boolean buildsOn) {

    public boolean isNoted() {
        return !notes.isEmpty();
    }
}

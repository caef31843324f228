package org.peerpath.library.service;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.library.ContentNote;
import org.peerpath.library.ResourceKind;

/** What a list needs of an item itself; its texts and marks are read for the whole page at once. */
public record ItemHead(
        long id,
        ResourceKind kind,
        LocalDate publishedOn,
        @Nullable String country,
        boolean international,
        @Nullable String author,
        @Nullable String organisation,
        @Nullable Integer year,
        Set<ContentNote> contentNotes,
        boolean easyRead) {

    /** Who is named in a list: the author, else the organisation. */
    public String by() {
        return author != null ? author : organisation != null ? organisation : "";
    }

    LibraryCursor cursor() {
        return new LibraryCursor(publishedOn, id);
    }
}

package org.peerpath.learning.service;

import org.peerpath.learning.FileUse;
import org.peerpath.learning.ItemKind;

/** A file of an item, for a page that names it or a door that hands it out. */
public record FileRow(
        long id,
        long itemId,
        ItemKind kind,
        FileUse use,
        String language,
        String hash,
        String mediaType,
        String name,
        long bytes) {

    /** In thousands of bytes, at least one. */
    public long kilobytes() {
        return Math.max(1, bytes / 1000);
    }

    /** Whether a browser shows it where it stands; else it is taken along. */
    public boolean isShownInPlace() {
        return kind != ItemKind.FILE;
    }
}

package org.peerpath.moodle;

import org.peerpath.learning.ItemKind;

/**
 * One thing that would lie in a module.
 *
 * @param body Markdown
 * @param address where a link leads; else nothing
 * @param minutes how long a task takes, about; else 0
 * @param file the SHA-1 by which the backup knows its file; else nothing
 * @param aside whether it lies among what was taken out, until somebody brings it back
 * @param item the number of what it became; 0 before
 */
public record BroughtThing(
        ItemKind kind,
        String title,
        String body,
        String address,
        int minutes,
        String file,
        String fileName,
        boolean aside,
        long item) {

    /** Words to read. */
    public static BroughtThing page(String title, String body, boolean aside) {
        return new BroughtThing(ItemKind.PAGE, title, body, "", 0, "", "", aside, 0);
    }

    /** A file of the backup, of a kind that is found out when it is looked into. */
    public static BroughtThing file(String title, String body, String sha1, String name, boolean aside) {
        return new BroughtThing(ItemKind.FILE, title, body, "", 0, sha1, name, aside, 0);
    }

    public boolean isFile() {
        return !file.isEmpty();
    }

    /** The same, as what was found in its file. */
    public BroughtThing found(ItemKind found, String words, boolean lyingAside) {
        return new BroughtThing(found, title, words, address, minutes, file, fileName, lyingAside, item);
    }

    /** The same once it lies in a module; its words are there, and no longer here. */
    public BroughtThing taken(long became) {
        return new BroughtThing(kind, title, "", address, minutes, file, fileName, aside, became);
    }
}

package org.peerpath.journey;

import java.util.Locale;

/** How whoever opens a door stands to the thing that its address names. */
enum Relation {
    /** Theirs, by a tie that the door is for. */
    OWN("own"),
    /** Not theirs, of an organisation in which they have a role. */
    SAME("same organisation"),
    /** Not theirs, of an organisation in which they are nothing. */
    OTHER("other organisation"),
    /** Deleted, or never there. */
    GONE("deleted"),
    /** Theirs in the address, and after it a part of something that is not. */
    SWAPPED("swapped child");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** The word for it in {@code doors.csv}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return words;
    }
}

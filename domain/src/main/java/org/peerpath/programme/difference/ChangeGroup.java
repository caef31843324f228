package org.peerpath.programme.difference;

/** Where in a programme something is different, in the order in which it is said. */
public enum ChangeGroup {
    /** By what rules an award is earned. */
    RULES,
    /** What is taught. */
    LEARNING,
    /** Placements and hours. */
    PRACTICE,
    /** What is assessed, signed and decided. */
    ASSESSMENT,
    /** What the programme says of itself. */
    ABOUT,
    /** Words, where nothing but the words is different. */
    TEXTS
}

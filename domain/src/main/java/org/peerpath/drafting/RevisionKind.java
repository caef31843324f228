package org.peerpath.drafting;

/** What was done in one step of a draft's history. */
public enum RevisionKind {
    /** A text, a number or a choice is another one now. */
    CHANGED,
    ADDED,
    REMOVED,
    /** It stands at another place of its list. */
    MOVED,
    /** A rule was put into a group, or taken out of one. */
    GROUPED,
    /** Translations came in as a file, all at once. */
    TRANSLATED
}

package org.peerpath.requirement;

/** What an amount is counted in. */
public enum Unit {
    /** Minutes of time. */
    MINUTES,
    /** Sessions taken part in. */
    SESSIONS,
    /** Supervision meetings. */
    MEETINGS,
    /** People who recommend. */
    PEOPLE,
    /** Things: competences, documents, components, awards. */
    ITEMS,
    /** Parts of a larger requirement. */
    PARTS
}

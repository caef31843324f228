package org.peerpath.evidence;

/** What was seen of one competence in practice. */
public enum CompetenceLevel {
    /** Seen, and secure. */
    MET,
    /** Seen, and growing. */
    DEVELOPING,
    /** There was no occasion to see it yet. */
    NOT_YET_SEEN
}

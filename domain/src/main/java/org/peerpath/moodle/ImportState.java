package org.peerpath.moodle;

/** How far a course from elsewhere has come. */
public enum ImportState {
    /** It was looked at; nothing of it is in the course yet. */
    SEEN,
    /** What was chosen is in the draft. */
    TAKEN_OVER,
    /** It was, and was taken out again. */
    TAKEN_BACK
}

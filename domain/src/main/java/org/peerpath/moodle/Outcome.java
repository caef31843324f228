package org.peerpath.moodle;

/** What becomes of a part of a course that is brought along. */
public enum Outcome {
    KEPT,
    CHANGED,
    DROPPED
}

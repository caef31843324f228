package org.peerpath.learning;

/** What a file is to its item. */
public enum FileUse {
    /** The document, picture, film or recording itself. */
    CONTENT,
    /** What is said in a film, to read along in one language. */
    CAPTIONS
}

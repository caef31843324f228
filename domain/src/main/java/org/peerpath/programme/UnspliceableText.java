package org.peerpath.programme;

/**
 * A value is written in such a way that it cannot be replaced without touching something else: shared by an alias, for
 * example. The file itself has to be changed there, by hand.
 */
public class UnspliceableText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String SENTENCE = "This place is written in a way that only the file itself can change.";

    UnspliceableText() {
        super(SENTENCE);
    }

    UnspliceableText(ProgrammeFileException unreadable) {
        super(SENTENCE, unreadable);
    }
}

package org.peerpath.learning;

/** What something in a module is, so that a person knows what awaits them before they open it. */
public enum ItemKind {
    /** Words to read. */
    PAGE(true, false),
    /** Something elsewhere on the web. */
    LINK(false, false),
    /** An item of the library. */
    LIBRARY_ITEM(false, false),
    /** Something to do on one's own, in about so many minutes. */
    TASK(true, false),
    /** A question to write about for oneself; nobody else reads the answer. */
    JOURNAL_PROMPT(true, false),
    /** A document to take along. */
    FILE(false, true),
    /** A picture; its words say what can be seen in it. */
    IMAGE(true, true),
    /** A film; its words are the transcript, and captions lie beside it. */
    VIDEO(true, true),
    /** Something to hear; its words are the transcript. */
    AUDIO(true, true);

    private final boolean madeOfWords;
    private final boolean carryingFile;

    ItemKind(boolean madeOfWords, boolean carryingFile) {
        this.madeOfWords = madeOfWords;
        this.carryingFile = carryingFile;
    }

    /** Whether it is there only once a file is. */
    public boolean isCarryingFile() {
        return carryingFile;
    }

    /** Whether somebody who cannot hear it or see it has its transcript. */
    public boolean isPlayed() {
        return this == VIDEO || this == AUDIO;
    }

    /** Whether there is nothing without its words. */
    public boolean isMadeOfWords() {
        return madeOfWords;
    }
}

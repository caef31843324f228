package org.peerpath.translation;

/** How it stands with one text in one language. */
public enum TranslationState {
    /** Nothing is there; readers get another language. */
    MISSING,
    /** The words it was made from say something else by now. */
    OUTDATED,
    /** It is there, and nobody has read it against the original yet. */
    WRITTEN,
    /**
     * Whoever wrote it read it once more, in a team that had nobody else. It says so, rather than pretending to be a second
     * pair of eyes, and rather than holding a team of one up for ever.
     */
    READ_BY_ITS_WRITER,
    /** Somebody else than its writer read it against the original. */
    REVIEWED;

    /** Whether somebody still has something to do here. */
    public boolean isOpen() {
        return this == MISSING || this == OUTDATED || this == WRITTEN;
    }

    /** Whether it can be read against its original now. */
    public boolean isReadable() {
        return this != MISSING && this != REVIEWED;
    }
}

package org.peerpath.translation.xliff;

/** What becomes of one unit of a file. */
public enum Outcome {
    /** There was no translation; now there is one. */
    NEW(true),
    /** Other words than those that stand here. */
    CHANGED(true),
    /** The same words, of which somebody says that they still fit their changed original. */
    CONFIRMED(true),
    /** Nothing is different. */
    SAME(false),
    /** Nobody translated it there. */
    EMPTY(false),
    /** The original says something else by now. */
    SOURCE_CHANGED(false),
    /** Somebody wrote something else here since the file was made. */
    WRITTEN_MEANWHILE(false),
    /** Its version can no longer be changed. */
    FIXED(false),
    /** No text here has this id. */
    UNKNOWN(false),
    /** Another unit of the file has the same id. */
    TWICE(false),
    /** HTML that the original does not have. */
    MARKUP(false),
    /** An element that was not in the file. */
    FOREIGN(false),
    /** Letters that nobody sees and that do something. */
    CONTROL(false),
    TOO_LONG(false),
    /** What a module holds has a title and words, or it is not there. */
    INCOMPLETE(false);

    private final boolean taken;

    Outcome(boolean taken) {
        this.taken = taken;
    }

    /** Whether something is stored. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether it is refused, and somebody should know. */
    public boolean isRefused() {
        return !taken && this != SAME && this != EMPTY;
    }
}

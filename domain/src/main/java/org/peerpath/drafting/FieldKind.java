package org.peerpath.drafting;

/** What kind of thing is written in a field of the editor. */
public enum FieldKind {
    /** A short text, in each language. */
    LINE,
    /** A text of sentences, in each language. */
    PROSE,
    /** A word or a number that is the same in all languages. */
    WORD,
    /** A length of time: 4 h, 2 h 30, 45 min. */
    TIME,
    /** A whole number. */
    NUMBER,
    /** Yes or no. */
    FLAG,
    /** One of a few. */
    ONE,
    /** Some of a few, or none. */
    SOME,
    /** Words, one a line, in all languages together. */
    WORDS;

    /** Whether it is written once for each language. */
    public boolean isInLanguages() {
        return this == LINE || this == PROSE;
    }
}

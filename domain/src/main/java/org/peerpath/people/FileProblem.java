package org.peerpath.people;

/** Why a file is no list that can be read line by line. */
public enum FileProblem {
    EMPTY,
    TOO_BIG,
    TOO_MANY_LINES,
    /** A spreadsheet's own format, a picture, or anything else that is not text. */
    NOT_TEXT,
    /** The first line does not say which column is the name and which the address. */
    NO_HEADINGS,
    /** Quotes that begin and never end. */
    BROKEN_QUOTES
}

package org.peerpath.people;

/** What has to be mended in a line before a list is taken. */
public enum LineProblem {
    /** More cells than the first line has: a comma too many, or quotes missing. */
    TOO_MANY_CELLS,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** Something that cannot be seen, or turns the words around it. */
    NAME_HAS_HIDDEN_SIGNS,
    /** A spreadsheet would calculate instead of showing it. */
    NAME_LOOKS_LIKE_A_FORMULA,
    EMAIL_MISSING,
    EMAIL_NOT_AN_ADDRESS,
    /** The same address stands in a line before. */
    EMAIL_TWICE,
    LANGUAGE_UNKNOWN,
    ZONE_UNKNOWN,
    /** Nobody learns in a group that they teach or lead. */
    TEACHES_THIS_GROUP,
    /** There are fewer places than people. */
    NO_PLACE_LEFT
}

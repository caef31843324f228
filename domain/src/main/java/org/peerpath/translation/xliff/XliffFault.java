package org.peerpath.translation.xliff;

/** What can be wrong with an XLIFF file as a whole. Each name is the key of a sentence. */
public enum XliffFault {
    TOO_LARGE,
    NOT_UTF8,
    /** It breaks off, or is no XML, or has letters that XML does not have. */
    NOT_XML,
    /** Its own entities could be made to grow without end, or reach for other files. */
    DOCTYPE,
    TOO_DEEP,
    TOO_MANY_UNITS,
    NO_XLIFF,
    /** 1.2, or one to come. */
    OTHER_VERSION,
    OTHER_PROGRAMME,
    OTHER_SOURCE_LANGUAGE,
    OTHER_TARGET_LANGUAGE
}

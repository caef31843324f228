package org.peerpath.programme;

/** Where something that a certificate must say is written. */
public enum ElementSource {
    /** In the programme file. */
    FILE,
    /** With the organisation, by whoever looks after it. */
    ORGANISATION,
    /** Known when the certificate is issued, and not before. */
    AT_ISSUE
}

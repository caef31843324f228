package org.peerpath.consent;

/** What somebody can agree to; each stands alone, and none is the price of another. The version is that of its words. */
public enum ConsentPurpose {
    /** The team of a course reads an application and answers it. */
    APPLICATION(1),
    /** Letters about a workshop that somebody booked. */
    WORKSHOP_LETTERS(1),
    /** What somebody does in a course is written down, though it can say something about their health. */
    LEARNING_RECORD(1),
    /** Whoever has the number of a certificate may have it confirmed. */
    CERTIFICATE_CHECK(1);

    private final int textVersion;

    ConsentPurpose(int textVersion) {
        this.textVersion = textVersion;
    }

    /** The version of the words that are shown today. */
    public int textVersion() {
        return textVersion;
    }
}

package org.peerpath.oversight;

/** What is not kept for ever, by the name of its rule. */
public enum RetentionCode {
    /** An application that was not taken up: some months after the answer. */
    APPLICATION_NOT_ACCEPTED,
    /** The notes of a placement's days: some time after the certificate; the hours stay as totals. */
    HOURS_DETAIL,
    /** The answers in a quiz: some months after it was finished; the result stays. */
    QUIZ_ANSWERS,
    /** A text that was assessed: some months after the decision; the decision stays. */
    ASSESSED_TEXT,
    /** Who read a shared reflection. */
    READ_LOG,
    /** That somebody agreed: for some time after they took it back. */
    CONSENT_PROOF,
    /** A sealed record of a certificate whose holder has left. */
    CERTIFICATE_REGISTER,
    /** A letter that left, and to whom. */
    LETTER
}

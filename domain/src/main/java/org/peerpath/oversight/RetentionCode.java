package org.peerpath.oversight;

/**
 * What is not kept for ever, by the name of its rule. Where the times come from: the storage limitation of the GDPR (Art.
 * 5(1)(e)) names none, so they follow the defaults of the field guide, section 7.1, and what is said at each constant; an
 * issuer's law may set others. The trail of events is no personal data once its people are gone: it holds numbers, and has
 * no rule.
 */
public enum RetentionCode {
    /** An application that was not taken up: six months after the answer (7.1, “application not accepted”). */
    APPLICATION_NOT_ACCEPTED,
    /** The notes of a placement's days: two years after the certificate; the hours stay as totals (7.1, “placement log”). */
    HOURS_DETAIL,
    /** The answers in a quiz: six months after it was finished; the result stays (7.1, “assessment evidence”). */
    QUIZ_ANSWERS,
    /** A text that was assessed: six months after the decision; the decision stays (7.1, “assessment evidence”). */
    ASSESSED_TEXT,
    /** Who read a shared reflection: a year (7.1, “read log”). */
    READ_LOG,
    /** That somebody agreed: three years after they took it back (7.1, “consent proof”). */
    CONSENT_PROOF,
    /** A sealed record of a certificate whose holder has left: ten years, or what the issuer's law says (7.1, “certificate register”). */
    CERTIFICATE_REGISTER,
    /** A letter that left, and to whom: a month, in which somebody may ask whether it did. */
    LETTER,
    /** An application that led to a place: six months after the answer, as one that did not; the place stays. */
    APPLICATION_ADMITTED,
    /** An application that nobody answered: six months after its group began. */
    APPLICATION_UNANSWERED,
    /** What a trainee wrote at the end of a placement: a year after it (7.1, “supervision record”); that it was there stays. */
    PLACEMENT_REPORT,
    /** What supervision was about and what was agreed: a year after the placement (7.1, “supervision record”); that it was held stays. */
    SUPERVISION_RECORD,
    /** The words of an agreement, with the names in it: as the log of its placement; who signed, and when, stays. */
    AGREEMENT,
    /** What assessors said beside their decision: two years, as long as its course is looked at again; the decision stays. */
    ASSESSOR_WORDS,
    /** The reasons of a decision that no score can make: two years, in which it can be asked about; the decision stays. */
    DECISION_REASONS,
    /** Who booked a place in a workshop: two years after it, a cycle of renewal (7.1, “event attendance”). */
    WORKSHOP_BOOKING,
    /** That a reflection was shared, and with whom: a year after its owner ended it, as the log of readings. */
    ENDED_SHARE,
    /**
     * That somebody agreed who has no account to take it back with: two years for what it was given for, and three as any
     * proof.
     */
    CONSENT_WITHOUT_ACCOUNT,
    /** Where and when somebody was signed in: a month, in which they may find that it was not they. */
    SIGN_IN,
    /** A link from a letter that opens nothing any more, and the address it was to confirm: a month. */
    ACCOUNT_LINK,
    /** An invitation: six months after it was answered, or sent last, as an application. */
    INVITATION,
    /** An account that was made for somebody who never came: six months after its link ended, as an application. */
    ACCOUNT_NEVER_OPENED,
    /** Where somebody left off in a course, and what they ticked for themselves: a year after they last did, once it is over. */
    LEARNING_TRACE,
    /** Who wrote what in a draft of a programme: a year, in which a step can be taken back; the draft stays. */
    DRAFT_STEP,
    /** A course from Moodle that was looked at, and the report of what came: a month; what was taken over stays. */
    MOODLE_COURSE,
    /** What somebody said they had learned before: six months after the last decision, as other evidence; that stays. */
    CLAIM_EVIDENCE,
    /** Why it was recognised or not: two years, as the reasons of other decisions; how much was recognised stays. */
    CLAIM_REASONS,
    /** What was arranged for somebody and is over: half a year after its end, as it can still be asked what counted. */
    ENDED_ADJUSTMENT,
    /** A link in a letter to a practice supervisor: three months, while its use can still be asked about. */
    CONFIRMATION_LINK,
    /** The address of a practice supervisor who confirms no more: half a year after that. */
    PRACTICE_CONTACT,
    /** That something happened at a placement: two years after it was looked after; the host's own system keeps what law asks. */
    CLOSED_INCIDENT
}

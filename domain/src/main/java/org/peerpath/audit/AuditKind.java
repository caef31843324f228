package org.peerpath.audit;

/** What is recorded. Each of these happens at one place of the code and leaves exactly one row. */
public enum AuditKind {
    /** Somebody showed who they are, with everything that was asked of them. */
    SIGNED_IN,
    /** A password or a code was wrong. The account, if there is one of that address; never what was typed. */
    SIGN_IN_REFUSED,
    /** Somebody was sent away for a while, since too many tries came before. */
    SIGN_IN_THROTTLED,
    /** Somebody ended their session by signing out. */
    SIGNED_OUT,
    /** Somebody ended one of their sessions, or all others, from the list of them. */
    SESSION_ENDED,
    /** All sessions of a person were ended, since their rights or their password changed. */
    SESSIONS_ENDED,
    /** Somebody showed once more who they are, before doing something that weighs. */
    PROOF_GIVEN,
    /** That failed. */
    PROOF_REFUSED,

    /** An account was made. */
    ACCOUNT_MADE,
    /** Somebody chose their first password by the welcome link. */
    ACCOUNT_WELCOMED,
    /** An account was closed for signing in. */
    ACCOUNT_DISABLED,
    /** It was opened again. */
    ACCOUNT_ENABLED,
    /** Somebody erased their account and what was kept about them. */
    ACCOUNT_ERASED,
    /** The first administrator came in by the set-up token. */
    SET_UP_USED,
    /** Somebody changed their password, knowing the old one. */
    PASSWORD_CHANGED,
    /** A letter to choose a new password was asked for. */
    PASSWORD_RESET_ASKED,
    /** A new password was chosen by such a letter. */
    PASSWORD_RESET,
    /** A change of address was asked for; the new address has to confirm. */
    ADDRESS_CHANGE_ASKED,
    /** The new address confirmed. */
    ADDRESS_CHANGED,
    /** Codes of an authenticator are asked from now on. */
    SECOND_FACTOR_ON,
    /** They are asked no more. */
    SECOND_FACTOR_OFF,
    /** New recovery codes were made, the old ones are void. */
    RECOVERY_CODES_MADE,
    /** A recovery code was used up. */
    RECOVERY_CODE_USED,
    /** An identity elsewhere opens the account from now on. */
    OPEN_ID_LINKED,
    /** It does so no more. */
    OPEN_ID_UNLINKED,
    /** A private journal was opened again by its recovery code. */
    JOURNAL_RECOVERED,
    /** A private journal was given up, as password and recovery code are lost. */
    JOURNAL_LOST,

    /** Somebody was given a role. */
    ROLE_GRANTED,
    /** A role was taken away or given back. */
    ROLE_ENDED,
    /** Somebody was invited. */
    INVITED,
    /** An organisation was entered. */
    ORGANISATION_ADDED,
    /** What is said about an organisation, its sites, or what it may do, was changed. */
    ORGANISATION_CHANGED,
    /** People were brought in from a file. */
    PEOPLE_IMPORTED,
    /** A list of people left the platform as a file. */
    LIST_EXPORTED,

    /** Somebody was given a place in a cohort. */
    PERSON_ADMITTED,
    /** Somebody was not given a place. */
    APPLICATION_DECLINED,
    /** Attendance was taken for a session. */
    ATTENDANCE_TAKEN,
    /** Attendance that stood was changed. */
    ATTENDANCE_CORRECTED,
    /** A named person decided in a matter that no score can decide. */
    DECISION_RECORDED,
    /** A named person decided an attempt at an assessment. */
    ASSESSMENT_DECIDED,
    /** A practice supervisor confirmed hours. */
    HOURS_CONFIRMED,
    /** A practice supervisor asked about hours instead of confirming them. */
    HOURS_QUERIED,
    /** A practice supervisor said what they saw of competences. */
    COMPETENCES_SIGNED_OFF,
    /** The host confirmed that a placement is complete. */
    PLACEMENT_CONFIRMED,
    /** The course closed a placement as complete. */
    PLACEMENT_SIGNED_OFF,
    /** A placement ended before its time. */
    PLACEMENT_ENDED_EARLY,
    /** Somebody signed an agreement. */
    AGREEMENT_SIGNED,

    /** A certificate was signed and handed out. */
    AWARD_ISSUED,
    /** A certificate is being looked into. */
    AWARD_SUSPENDED,
    /** It was looked into, and stands. */
    AWARD_REINSTATED,
    /** A certificate was taken back for good. */
    AWARD_REVOKED,
    /** A certificate was handed out again, under another name or in place of a lost one. */
    AWARD_REISSUED,

    /** Somebody changed how they are called, their language or their zone. */
    PROFILE_CHANGED,
    /** Somebody changed the name for their certificates; the former one was sealed. */
    CERTIFICATE_NAME_CHANGED,
    /** A sealed former name was looked at. */
    SEALED_NAME_SEEN,
    /** Somebody agreed to something. */
    CONSENT_GIVEN,
    /** Somebody took that back. */
    CONSENT_WITHDRAWN,
    /** Somebody let named people read one reflection. */
    REFLECTION_SHARED,
    /** One of them read it. */
    REFLECTION_READ,
    /** Its owner ended that. */
    REFLECTION_UNSHARED,
    /** Somebody took a copy of everything kept about them. */
    OWN_DATA_EXPORTED,
    /** The platform deleted what had been kept long enough. */
    RETENTION_APPLIED
}

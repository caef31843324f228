package org.peerpath.audit;

/**
 * What is recorded: each of these leaves exactly one row. What a trainee writes into their own record, and takes back, is no
 * event of its own: it stands in the evidence, which is only ever added to, with who and when.
 */
public enum AuditKind {
    /** Somebody showed who they are, with everything that was asked of them. */
    SIGNED_IN,
    /** A password or a code was wrong. The account, if there is one of that address; never what was typed. */
    SIGN_IN_REFUSED,
    /** The sign-in began to rest for an account, or for where somebody comes from, after too many tries; once a rest. */
    SIGN_IN_THROTTLED,
    /** So did the doors at which a code, a present password, a recovery code or the set-up token is told. */
    CODE_THROTTLED,
    /** So did asking for letters with a link. */
    LETTERS_THROTTLED,
    /** So did opening links that are none of ours. */
    LINKS_THROTTLED,
    /** So did checking certificates that are none of ours. */
    CHECK_THROTTLED,
    /** So did applying for a group, or from where somebody comes from. */
    APPLICATIONS_THROTTLED,
    /**
     * Somebody signed in asked for a page that their roles do not open. Written some times and then no more for a while, so
     * that nobody can fill the trail.
     */
    DOOR_REFUSED,
    /** A page of another site sent a form in somebody's name, and nothing of it was taken. Bounded as the one before. */
    FOREIGN_FORM_REFUSED,
    /** Somebody ended their session by signing out. */
    SIGNED_OUT,
    /** Somebody ended one of their sessions, from the list of them. */
    SESSION_ENDED,
    /**
     * Several sessions of a person were ended at once: all others by themselves, or since their password or their second
     * step changed; or all of them, by a new password or an administrator.
     */
    SESSIONS_ENDED,
    /** Somebody showed once more who they are, before doing something that weighs. */
    PROOF_GIVEN,
    /** What somebody known showed was wrong: the present password, a code, or what opens a journal. */
    PROOF_REFUSED,

    /** An account was made, for somebody invited, admitted or brought in from a file, or for the first administrator. */
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
    /** Somebody showed a set-up token that is not the server's. */
    SET_UP_REFUSED,
    /** Somebody changed their password, knowing the old one; or chose one, who came in without. */
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
    /** A recovery code for a private journal was made; an earlier one is void. */
    JOURNAL_CODE_MADE,
    /** A private journal was opened again by its recovery code. */
    JOURNAL_RECOVERED,
    /** A private journal was given up, as password and recovery code are lost. */
    JOURNAL_LOST,

    /** Somebody was given a role. */
    ROLE_GRANTED,
    /** A role was taken away, or ended as its holder left. */
    ROLE_ENDED,
    /** Somebody was invited. */
    INVITED,
    /** An invitation was taken back by those who sent it. */
    INVITATION_WITHDRAWN,
    /** Somebody invited said no; a yes is the role that it gives. */
    INVITATION_DECLINED,
    /** An organisation was entered. */
    ORGANISATION_ADDED,
    /** What is said about an organisation, its sites, or what it may do, was changed. */
    ORGANISATION_CHANGED,
    /** People were brought in from a file. */
    PEOPLE_IMPORTED,
    /** A list of people left the platform as a file. */
    LIST_EXPORTED,

    /** A group was begun, which only its team sees. */
    COHORT_BEGUN,
    /** Its plan or its dates are otherwise. */
    COHORT_CHANGED,
    /** People may apply for it. */
    COHORT_OPENED,
    /** Somebody was given a place in a cohort: by an application, an invitation or a list. */
    PERSON_ADMITTED,
    /** Somebody waits for a place to become free. */
    APPLICATION_WAITLISTED,
    /** Somebody left a group, by their own word; no reason is kept. */
    ENROLMENT_LEFT,
    /** The time to finish a path was over, and it was closed. */
    PATH_CLOSED,
    /** The course lead gave somebody more time. */
    TIME_GIVEN,
    /** Somebody goes on in another group. */
    GROUP_CHANGED,
    /** Somebody asked to have recognised what they learned before. */
    PRIOR_LEARNING_CLAIMED,
    /** One of the team decided about it, or looked at it again. */
    PRIOR_LEARNING_DECIDED,
    /** Somebody asked for a second look. */
    PRIOR_LEARNING_APPEALED,
    /** Something was arranged for somebody; neither what nor why stands here. */
    ADJUSTMENT_SET,
    /** It was agreed otherwise. */
    ADJUSTMENT_CHANGED,
    /** It was ended, by the person or their course lead. */
    ADJUSTMENT_ENDED,
    /** A course approved a host for a time. */
    HOST_APPROVED,
    /** It took that back. */
    HOST_APPROVAL_TAKEN_BACK,
    /** A trainee wrote down that something happened at a placement; what does not stand here. */
    INCIDENT_REPORTED,
    /** Somebody who looks after safeguarding opened it. */
    INCIDENT_READ,
    /** They took it up. */
    INCIDENT_TAKEN_UP,
    /** It was looked after. */
    INCIDENT_CLOSED,
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
    /** The platform marked a quiz that somebody finished. */
    QUIZ_MARKED,
    /** A meeting for supervision was written down. */
    SUPERVISION_RECORDED,
    /** One that had counted was taken back by the practice supervisor. */
    SUPERVISION_TAKEN_BACK,
    /** One of the three said that a meeting of trainee, host and course was as it was written down. */
    THREE_WAY_MEETING_CONFIRMED,
    /** The course said what is asked at a placement, beyond the programme, before it is closed. */
    SIGN_OFF_ASKED,
    /** Hours were confirmed: of a placement by its supervisor, of study by the team. */
    HOURS_CONFIRMED,
    /** A practice supervisor asked about hours instead of confirming them. */
    HOURS_QUERIED,
    /** Both sides agreed how a day counts, which they had seen differently. */
    DISAGREEMENT_SETTLED,
    /** The course decided how such a day counts. */
    DISAGREEMENT_DECIDED,
    /** A course lead registered the address of a practice supervisor without an account; the address stands elsewhere. */
    PRACTICE_CONTACT_REGISTERED,
    /** Letters to them go to another address. */
    PRACTICE_CONTACT_MOVED,
    /** They are written to no more. */
    PRACTICE_CONTACT_ENDED,
    /** The link in a letter to one of them was used oddly: wrong codes, two browsers, or altered. */
    CONFIRMATION_LINK_DOUBTED,
    /** Rows of a signed sheet were keyed back; confirmed by the second person who countersigns. */
    HOURS_SHEET_KEYED,
    /** Somebody who stands beside a trainee said what they saw of competences. */
    COMPETENCES_SIGNED_OFF,
    /** A trainee proposed a placement, and with it who sees it as its supervisor. */
    PLACEMENT_PROPOSED,
    /** The host confirmed that a placement is complete. */
    PLACEMENT_CONFIRMED,
    /** The course closed a placement as complete. */
    PLACEMENT_SIGNED_OFF,
    /** A placement rests, by its trainee's or the course's word; no reason is kept. */
    PLACEMENT_SUSPENDED,
    /** It goes on. */
    PLACEMENT_RESUMED,
    /** The course decided about a day that was open when its placement ended. */
    HOURS_DECIDED,
    /** A placement ended before its time. */
    PLACEMENT_ENDED_EARLY,
    /** Somebody signed an agreement of a placement, or a document of the programme. */
    AGREEMENT_SIGNED,
    /** Somebody wrote other terms for a placement, for all three to sign. */
    AGREEMENT_CHANGED,

    /** Somebody made a draft of a programme: of another version, or of a file. */
    PROGRAMME_DRAFTED,
    /** A draft was published; the version before it, if there was one, retired with that. */
    PROGRAMME_PUBLISHED,
    /** Somebody read a translation against its original, and said that it is right. */
    TRANSLATION_REVIEWED,
    /** Translations into one language came in as a file, and were taken over. */
    TRANSLATIONS_TAKEN_IN,
    /** The new version of a programme was offered to people under way: to a group, or to one of them. */
    VERSION_OFFERED,
    /** Such an offer was taken back, from a group or from one of them. */
    VERSION_OFFER_WITHDRAWN,
    /** The owner of a programme lets another organisation run it. */
    PROGRAMME_SHARED,
    /** The owner no longer does. */
    PROGRAMME_SHARING_ENDED,
    /** Somebody made a version of a local variant, out of the owner's, with values of their own. */
    VARIANT_MADE,
    /** Somebody moved to the version that was offered, or back to the one they came from. */
    VERSION_FOLLOWED,
    /** What was chosen of a course from Moodle came into a draft. */
    COURSE_BROUGHT_ALONG,
    /** It was taken out of its modules again. */
    BROUGHT_COURSE_TAKEN_OUT,
    /** A draft was taken away. */
    PROGRAMME_DRAFT_DELETED,

    /** A certificate was signed and handed out. */
    AWARD_ISSUED,
    /** A certificate is being looked into. */
    AWARD_SUSPENDED,
    /** It was looked into, and stands. */
    AWARD_REINSTATED,
    /** A certificate was taken back for good. */
    AWARD_REVOKED,

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

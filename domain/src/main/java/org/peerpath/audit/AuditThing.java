package org.peerpath.audit;

/** The kinds of things that events are about. */
public enum AuditThing {
    PERSON,
    ACCOUNT,
    SESSION,
    ROLE_GRANT,
    ORGANISATION,
    INVITATION,
    IMPORT,
    COHORT,
    COHORT_SESSION,
    APPLICATION,
    BOOKING,
    ENROLMENT,
    PLACEMENT,
    AGREEMENT,
    LOG_ENTRY,
    SUBMISSION,
    DECISION,
    AWARD,
    CONSENT,
    REFLECTION,
    SHARE,
    CERTIFICATE_NAME,
    RETENTION_RULE;

    /** This one of its kind. */
    public AuditSubject of(long id) {
        return new AuditSubject(this, id);
    }
}

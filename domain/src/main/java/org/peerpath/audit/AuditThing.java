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
    PROGRAMME,
    PROGRAMME_VERSION,
    COHORT,
    COHORT_SESSION,
    APPLICATION,
    BOOKING,
    ENROLMENT,
    PLACEMENT,
    AGREEMENT,
    LOG_ENTRY,
    DISAGREEMENT,
    SUBMISSION,
    QUIZ_ATTEMPT,
    DECISION,
    CLAIM,
    AWARD,
    CONSENT,
    REFLECTION,
    SHARE,
    CERTIFICATE_NAME,
    RETENTION_RULE,

    /** A page that opens to trainers and course leads; the number is what stands in its address, or 0. So with the others. */
    TEAM_DOOR,
    AUTHORING_DOOR,
    HOST_DOOR,
    ISSUING_DOOR,
    PEOPLE_DOOR,
    SHARED_DOOR,
    ADMINISTRATORS_DOOR,
    OWN_DOOR,
    OTHER_DOOR;

    /** This one of its kind. */
    public AuditSubject of(long id) {
        return new AuditSubject(this, id);
    }
}

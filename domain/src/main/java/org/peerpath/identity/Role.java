package org.peerpath.identity;

/** A role that a person can be granted; its {@link #door()} is the name the container checks. */
public enum Role {
    /** Learns in a cohort. Scope: the own enrolment. */
    TRAINEE(Roles.TRAINEE),
    /** Teaches a cohort: attendance, assessment. Scope: a cohort. */
    TRAINER(Roles.TRAINER),
    /** Answers for a cohort: admits, decides, recommends for the certificate. Scope: a cohort. */
    COURSE_LEAD(Roles.COURSE_LEAD),
    /** Stands beside a trainee at a host and confirms hours. Scope: an organisation; each placement names its supervisor. */
    SUPERVISOR(Roles.SUPERVISOR),
    /** Signs certificates for an issuing organisation. Scope: an organisation. */
    ISSUER(Roles.ISSUER),
    /** Keeps the library and the workshops. */
    LIBRARIAN(Roles.LIBRARIAN),
    /** Runs the platform; reads nobody's reflections and sets nobody's password. */
    ADMINISTRATOR(Roles.ADMINISTRATOR);

    private final String door;

    Role(String door) {
        this.door = door;
    }

    public String door() {
        return door;
    }
}

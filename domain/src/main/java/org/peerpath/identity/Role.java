package org.peerpath.identity;

import java.util.List;

/** What somebody may be, each with the door it opens and the scopes it is granted in. */
public enum Role {
    /** On the way to a certificate. */
    TRAINEE(Roles.TRAINEE, ScopeKind.COHORT),
    /** Teaches and assesses. */
    TRAINER(Roles.TRAINER, ScopeKind.COHORT, ScopeKind.PROGRAMME),
    /** Answers for a cohort, or for all of a programme: admits, decides, recommends. */
    COURSE_LEAD(Roles.COURSE_LEAD, ScopeKind.COHORT, ScopeKind.PROGRAMME),
    /** Practice supervisor at a host, or in one placement in the supervisor's stead. */
    SUPERVISOR(Roles.SUPERVISOR, ScopeKind.ORGANISATION, ScopeKind.PLACEMENT),
    /** Signs certificates for an issuing organisation. */
    ISSUER(Roles.ISSUER, ScopeKind.ORGANISATION),
    /** Looks after safeguarding: reads what trainees write down about incidents, and answers. */
    SAFEGUARDING_LEAD(Roles.SAFEGUARDING_LEAD, ScopeKind.ORGANISATION),
    /** Keeps the organisation's people, sites and entry in order. */
    ORGANISATION_ADMINISTRATOR(Roles.ORGANISATION_ADMINISTRATOR, ScopeKind.ORGANISATION),
    /** Keeps the library and the workshops. */
    LIBRARIAN(Roles.LIBRARIAN, ScopeKind.PLATFORM),
    /** Runs the platform; reads nobody's reflections and sets nobody's password. */
    ADMINISTRATOR(Roles.ADMINISTRATOR, ScopeKind.PLATFORM);

    private final String door;
    private final List<ScopeKind> scopes;

    Role(String door, ScopeKind... scopes) {
        this.door = door;
        this.scopes = List.of(scopes);
    }

    /**
     * Whether it opens only after a second step: so does every role that shows other people's data. A trainee sees their
     * own.
     */
    public boolean needsSecondStep() {
        return this != TRAINEE;
    }

    public String door() {
        return door;
    }

    /** How wide it may reach, the usual first. */
    public List<ScopeKind> scopes() {
        return scopes;
    }

    /** Whether it decides about those who learn. */
    public boolean isOfTheTeam() {
        return this == TRAINER || this == COURSE_LEAD;
    }
}

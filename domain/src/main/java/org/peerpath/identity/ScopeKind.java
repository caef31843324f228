package org.peerpath.identity;

/** How wide a role reaches. */
public enum ScopeKind {
    /** Everywhere. */
    PLATFORM,
    /** One organisation, with all that it runs. */
    ORGANISATION,
    /** One programme of an organisation, with all its groups, those to come included. */
    PROGRAMME,
    /** One group. */
    COHORT,
    /** One placement: somebody stands in for its practice supervisor. */
    PLACEMENT
}

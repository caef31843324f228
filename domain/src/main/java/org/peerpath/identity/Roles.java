package org.peerpath.identity;

/**
 * What kinds of people there are, as far as doors are concerned. A role says which doors exist for a person; which rows
 * behind them are theirs is the scope of the {@link RoleGrant} and stands in each query.
 */
public final class Roles {
    /** Anybody signed in, whatever else they are. */
    public static final String MEMBER = "member";

    public static final String TRAINEE = "trainee";
    public static final String TRAINER = "trainer";
    public static final String COURSE_LEAD = "course-lead";

    /** A practice supervisor at a host organisation. */
    public static final String SUPERVISOR = "supervisor";

    /** A signatory of an issuing organisation. */
    public static final String ISSUER = "issuer";

    /** Looks after safeguarding in an organisation that trains or hosts. */
    public static final String SAFEGUARDING_LEAD = "safeguarding-lead";

    /** Keeps an organisation's people, sites and entry in order. */
    public static final String ORGANISATION_ADMINISTRATOR = "organisation-administrator";

    public static final String LIBRARIAN = "librarian";
    public static final String ADMINISTRATOR = "administrator";

    /** The platform itself, in jobs: never granted to a person. */
    public static final String SYSTEM = "system";

    private Roles() {}
}

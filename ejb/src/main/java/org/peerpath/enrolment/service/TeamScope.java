package org.peerpath.enrolment.service;

import org.peerpath.identity.RoleGrant;

/**
 * Who is on the team of a cohort, as parts of queries: whoever holds the role in the cohort itself or in its programme, at
 * {@code :now}. Stated once, so that what a role reaches is the same on every page.
 */
public final class TeamScope {
    private static final String REACHED =
            """
            (select k.id from Cohort k join RoleGrant g on g.cohortId = k.id
                or (g.cohortId is null and g.programmeId = k.programmeId and g.organisationId = k.organisationId)
            where g.personId = :person and\s"""
                    + RoleGrant.COUNTS + " and g.role ";

    /** The ids of the cohorts that {@code :person} teaches or answers for. */
    public static final String TAUGHT =
            REACHED + "in (org.peerpath.identity.Role.TRAINER, org.peerpath.identity.Role.COURSE_LEAD))";

    /** The ids of the cohorts that {@code :person} answers for. */
    public static final String LED = REACHED + "= org.peerpath.identity.Role.COURSE_LEAD)";

    /**
     * The same in the words of the databases, for what no query of entities can ask: the cohorts that person {@code ?1}
     * teaches or answers for at {@code ?2}, as {@code cohort_id}, with {@code led} 1 where they answer for it.
     */
    public static final String SQL =
            """
            select k.id as cohort_id, max(case when g.role = 'COURSE_LEAD' then 1 else 0 end) as led
            from cohort k join role_grant g on g.cohort_id = k.id
                or (g.cohort_id is null and g.programme_id = k.programme_id and g.organisation_id = k.organisation_id)
            where g.person_id = ?1 and g.begins_at <= ?2 and (g.ends_at is null or g.ends_at > ?2)
                and g.role in ('TRAINER', 'COURSE_LEAD')
            group by k.id""";

    /** The ids of the cohorts in which {@code :person} has one of {@code :roles}. */
    static final String HELD = REACHED + "in :roles)";

    /** A grant {@code g} by which its person answers for {@code :cohort}. */
    public static final String LED_BY = RoleGrant.COUNTS
            + """
             and g.role = org.peerpath.identity.Role.COURSE_LEAD and (g.cohortId = :cohort or (g.cohortId is null
                and g.programmeId in (select k.programmeId from Cohort k
                    where k.id = :cohort and k.organisationId = g.organisationId)))""";

    /** The ids of the programmes that {@code :person} answers for as a whole: groups of theirs can be opened. */
    static final String PROGRAMMES_LED =
            "(select g.programmeId from RoleGrant g where g.personId = :person and g.cohortId is null and "
                    + RoleGrant.COUNTS + " and g.role = org.peerpath.identity.Role.COURSE_LEAD)";

    private TeamScope() {}
}

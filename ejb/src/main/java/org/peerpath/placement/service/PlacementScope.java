package org.peerpath.placement.service;

import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.identity.RoleGrant;

/**
 * Whose a placement {@code p} is, as parts of queries about {@code :person}, all but {@link #OWN} at {@code :now}. Stated
 * once, so that what a role reaches is the same wherever placements are asked for.
 */
public final class PlacementScope {
    /** The trainee's. One's own placements are one's own at any time. */
    public static final String OWN = "p.traineeId = :person";

    /** Named in the placement or standing in for whoever is, and practice supervisor at its host to this day. */
    public static final String SUPERVISED =
            """
            p.traineeId <> :person and (p.supervisorId = :person or p.id in (select d.placementId
                from PlacementDeputy d where d.personId = :person and d.endedAt is null))
                and exists (select g.id from RoleGrant g where g.personId = :person
                and g.organisationId = p.hostOrganisationId and g.role = org.peerpath.identity.Role.SUPERVISOR and\s"""
                    + RoleGrant.COUNTS + ")";

    /**
     * Named by the newest version as the next practice supervisor, and one at its host to this day, while not all have signed
     * it: they read and sign that agreement, and nothing else of the placement is theirs yet.
     */
    static final String NAMED_NEXT =
            """
            p.traineeId <> :person and p.state <> org.peerpath.placement.PlacementState.SIGNED_OFF
                and p.state <> org.peerpath.placement.PlacementState.ENDED_EARLY
                and p.id in (select v.placementId from Agreement v, AgreementTerm w where w.agreementId = v.id
                    and w.field = org.peerpath.placement.TermField.SUPERVISOR and w.personId = :person
                    and v.inForceAt is null and not exists (select later.id from Agreement later
                        where later.placementId = v.placementId and later.number > v.number))
                and exists (select g.id from RoleGrant g where g.personId = :person
                and g.organisationId = p.hostOrganisationId and g.role = org.peerpath.identity.Role.SUPERVISOR and\s"""
                    + RoleGrant.COUNTS + ")";

    private static final String OF_A_COHORT =
            "p.traineeId <> :person and p.enrolmentId in (select x.id from Enrolment x where x.cohortId in ";

    /** Whoever teaches or answers for the cohort of the placement. */
    public static final String OF_THE_TEAM = OF_A_COHORT + TeamScope.TAUGHT + ")";

    /** Whoever answers for the cohort of the placement. */
    public static final String LED = OF_A_COHORT + TeamScope.LED + ")";

    private PlacementScope() {}
}

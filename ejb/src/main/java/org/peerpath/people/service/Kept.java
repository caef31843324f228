package org.peerpath.people.service;

import org.peerpath.identity.RoleGrant;

/** What somebody looks after, as part of a query. */
final class Kept {
    /** The ids of the organisations whose administrator {@code :actor} is at {@code :now}. */
    static final String ORGANISATIONS =
            """
            (select k.organisationId from RoleGrant k where k.personId = :actor
                and k.role = org.peerpath.identity.Role.ORGANISATION_ADMINISTRATOR and\s"""
                    + RoleGrant.counts("k") + ")";

    private Kept() {}
}

package org.peerpath.people.service;

import org.peerpath.identity.RoleGrant;

/** What somebody looks after, as part of a query. */
final class Kept {
    /** The ids of the organisations whose administrator {@code :actor} is at {@code :now}. */
    static final String ORGANISATIONS =
            """
            (select own.organisationId from RoleGrant own where own.personId = :actor
                and own.role = org.peerpath.identity.Role.ORGANISATION_ADMINISTRATOR and\s"""
                    + RoleGrant.counts("own") + ")";

    private Kept() {}
}

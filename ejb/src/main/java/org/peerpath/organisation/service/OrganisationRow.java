package org.peerpath.organisation.service;

import org.peerpath.organisation.OrganisationKind;

/** An organisation in the list of those who look after it. */
public record OrganisationRow(
        long id, String name, String sortName, OrganisationKind kind, String country, String town) {}

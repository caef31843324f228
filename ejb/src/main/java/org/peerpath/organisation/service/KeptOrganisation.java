package org.peerpath.organisation.service;

import java.util.List;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.OrganisationEntry;

/** One organisation, for whoever looks after it. */
public record KeptOrganisation(
        long id, long version, OrganisationEntry entry, List<Capability> capabilities, List<SiteRow> sites) {}

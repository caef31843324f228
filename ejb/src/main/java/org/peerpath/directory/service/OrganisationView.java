package org.peerpath.directory.service;

import java.util.List;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.PeerSupportType;

/** The page of one organisation; old means that nobody has confirmed it for a year. */
public record OrganisationView(
        OrganisationFacts facts,
        List<String> languages,
        List<PeerSupportType> types,
        List<Capability> capabilities,
        boolean old) {}

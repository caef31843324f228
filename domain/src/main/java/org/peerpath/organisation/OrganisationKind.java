package org.peerpath.organisation;

/** What an organisation is, in the words of the directory. */
public enum OrganisationKind {
    /** Run by people with lived experience. */
    PEER_RUN,
    NGO,
    HEALTH_SERVICE,
    UNIVERSITY,
    NETWORK,
    PUBLIC_BODY
}

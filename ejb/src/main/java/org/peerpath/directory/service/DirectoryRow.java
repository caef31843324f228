package org.peerpath.directory.service;

import org.peerpath.organisation.OrganisationKind;

/** One organisation in a list. */
public record DirectoryRow(long id, String name, OrganisationKind kind, String country, String town, String summary) {}

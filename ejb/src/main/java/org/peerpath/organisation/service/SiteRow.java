package org.peerpath.organisation.service;

/** One of the places where an organisation meets people. */
public record SiteRow(long id, long version, String name, String address, String town, String zone) {}

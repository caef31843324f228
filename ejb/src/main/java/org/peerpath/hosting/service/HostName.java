package org.peerpath.hosting.service;

/** A host, and where it is. */
public record HostName(long id, String name, String town) {}

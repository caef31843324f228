package org.peerpath.hosting.service;

/** A host that a trainee can say no to. */
public record NotThereHost(long id, String name, String town) {}

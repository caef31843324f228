package org.peerpath.incident.service;

import java.io.Serializable;

/** Somebody who looks after safeguarding, and where. */
public record NamedReader(long personId, String name, long organisationId, String organisation)
        implements Serializable {}

package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.Instant;

/** A practice supervisor without an account, as the course leads of the organisation that registered them see it. */
public record ContactRow(
        long id,
        long version,
        String name,
        String language,
        String host,
        String town,
        String address,
        String registeredBy,
        Instant registeredAt)
        implements Serializable {}

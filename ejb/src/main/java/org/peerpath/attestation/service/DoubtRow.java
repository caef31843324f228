package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.Instant;
import org.peerpath.attestation.LinkDoubt;

/** A link that was used oddly, and to whom it had been sent. */
public record DoubtRow(String name, LinkDoubt doubt, Instant at) implements Serializable {}

package org.peerpath.attestation.service;

import java.io.Serializable;

/** An organisation that takes trainees. */
public record HostChoice(long id, String name, String town) implements Serializable {}

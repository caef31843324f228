package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;

/** Somebody read a shared reflection. */
public record ReadRow(long shareId, String reader, Instant at) implements Serializable {}

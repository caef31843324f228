package org.peerpath.hosting.service;

import java.io.Serializable;

/** A host, and whether the reader said that they do not go there. */
public record NotThereRow(long hostId, String name, String town, boolean said) implements Serializable {}

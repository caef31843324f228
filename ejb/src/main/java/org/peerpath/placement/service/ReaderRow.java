package org.peerpath.placement.service;

import java.io.Serializable;

/** Somebody who may read a shared reflection. */
public record ReaderRow(long shareId, String name) implements Serializable {}

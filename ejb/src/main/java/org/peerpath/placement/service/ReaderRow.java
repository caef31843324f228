package org.peerpath.placement.service;

/** Somebody who may read a shared reflection. */
public record ReaderRow(long shareId, String name) {}

package org.peerpath.placement.service;

/** Somebody whom a reflection can be shown to. */
public record ReaderChoice(long id, String name) {}

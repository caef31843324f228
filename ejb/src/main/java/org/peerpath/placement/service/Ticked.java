package org.peerpath.placement.service;

/** An entry as it was when it was shown. */
public record Ticked(long id, long version) {}

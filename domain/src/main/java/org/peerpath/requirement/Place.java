package org.peerpath.requirement;

/** Where the next step is taken: a kind of page and the code of what it is about. */
public record Place(PlaceKind kind, String subject) {}

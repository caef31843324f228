package org.peerpath.variant.service;

/** A version of the owner's programme. */
public record OwnersVersion(long id, int number) {}

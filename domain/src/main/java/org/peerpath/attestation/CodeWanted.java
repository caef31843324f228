package org.peerpath.attestation;

/** Somebody opened such a link and wants the code that belongs to it: it goes to the registered address. */
public record CodeWanted(String name, String address, String language, long linkId, int number, String code) {}

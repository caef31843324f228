package org.peerpath.access;

/**
 * Somebody wants to be written to at another address.
 *
 * @param link the secret part of the link to send to the new address
 */
public record AddressAsked(long personId, String newEmail, String link) {}

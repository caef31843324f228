package org.peerpath.access;

/**
 * Somebody asked for a new password, and has an account.
 *
 * @param link the secret part of the link to send
 */
public record PasswordForgotten(long personId, String link) {}

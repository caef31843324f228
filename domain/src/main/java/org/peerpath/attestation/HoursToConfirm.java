package org.peerpath.attestation;

/**
 * Days wait for a practice supervisor without an account: this link opens them. Whose days they are stays out of the letter.
 *
 * @param link the secret part of the address
 */
public record HoursToConfirm(String name, String address, String language, String link, int days) {}

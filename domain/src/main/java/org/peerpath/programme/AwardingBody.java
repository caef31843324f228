package org.peerpath.programme;

/**
 * The organisation as a certificate names it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param registration how it is registered; empty where nobody wrote it down
 * @param address street and town of one of its sites; empty where it has none
 */
public record AwardingBody(String name, String country, String registration, String address) {}

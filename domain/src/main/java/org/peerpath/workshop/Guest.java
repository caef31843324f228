package org.peerpath.workshop;

import java.util.Locale;

/**
 * Somebody who comes to a workshop: a name to be called by, which may be any, an address to be written to, and the
 * language they read. Nothing else is asked.
 */
public record Guest(String name, String email, Locale language) {}

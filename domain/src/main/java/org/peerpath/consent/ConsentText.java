package org.peerpath.consent;

import java.util.Locale;

/** The words that somebody reads and agrees to. */
public record ConsentText(ConsentPurpose purpose, int version, Locale language, String words) {}

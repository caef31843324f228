package org.peerpath.consent.service;

import java.time.Instant;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentStep;

/** Something somebody did about a purpose, with the words they read. */
public record ConsentRow(
        ConsentPurpose purpose, int textVersion, String language, String words, ConsentStep step, Instant at) {}

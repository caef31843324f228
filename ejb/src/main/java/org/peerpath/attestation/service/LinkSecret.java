package org.peerpath.attestation.service;

import org.peerpath.kernel.service.SecretLinks;

/**
 * The secret part of a link. Its beginning finds the row, and only all of it opens anything: so one that was cut off or
 * altered is told from one that was never sent.
 *
 * @param words as they stand in the address
 */
record LinkSecret(String words) {
    private static final int SELECTOR = 12;

    static LinkSecret random() {
        return new LinkSecret(SecretLinks.random().substring(0, SELECTOR) + SecretLinks.random());
    }

    String selector() {
        return words.substring(0, Math.min(SELECTOR, words.length()));
    }

    String hash() {
        return SecretLinks.hash(words);
    }
}

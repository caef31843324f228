package org.peerpath.translation.service;

/**
 * How far the translation into one language is.
 *
 * @param all how many texts there are
 * @param readByWriter read once more by whoever wrote it, and by nobody else
 */
public record LanguageRow(
        String language, int all, int missing, int outdated, int written, int readByWriter, int reviewed) {

    /** How many somebody still has something to do with. */
    public int open() {
        return missing + outdated + written;
    }
}

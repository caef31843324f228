package org.peerpath.recognition;

/**
 * Something that was claimed and waits for its answer: nobody else can be promised it meanwhile.
 *
 * @param minutes what is not recognised of it yet
 */
public record AskedFor(String subject, boolean whole, int minutes) {}

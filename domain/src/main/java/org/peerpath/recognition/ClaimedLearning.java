package org.peerpath.recognition;

/**
 * What somebody claims.
 *
 * @param subject the category of hours or the placement it is for
 * @param learned where and how they learned it
 * @param links where it can be seen, one a line
 */
public record ClaimedLearning(String subject, int minutes, String learned, String links) {}

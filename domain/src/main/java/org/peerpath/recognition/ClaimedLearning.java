package org.peerpath.recognition;

/**
 * What somebody claims.
 *
 * @param minutes how much; of a module it is always all
 * @param learned where and how they learned it
 * @param links where it can be seen, one a line
 */
public record ClaimedLearning(int minutes, String learned, String links) {}

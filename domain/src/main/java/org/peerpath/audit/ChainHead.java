package org.peerpath.audit;

/**
 * How far the chain goes.
 *
 * @param length the number of rows
 * @param hash the hash of the last one
 */
public record ChainHead(long length, String hash) {}

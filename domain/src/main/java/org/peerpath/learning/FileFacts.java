package org.peerpath.learning;

/**
 * A file as it is kept.
 *
 * @param hash its SHA-256 in hexadecimal digits, by which the store finds it
 * @param mediaType what it is, as found by looking into it
 * @param name what it is called when somebody takes it along
 */
public record FileFacts(String hash, String mediaType, String name, long bytes) {}

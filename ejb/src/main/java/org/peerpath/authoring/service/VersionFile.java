package org.peerpath.authoring.service;

/**
 * A version as the file that it is.
 *
 * @param name what it is called in the folder of whoever takes it
 * @param text exactly as it was given
 */
public record VersionFile(String name, String text) {}

package org.peerpath.translation.service;

/** A file to be translated elsewhere, and how it is called. */
public record XliffFile(String name, String text) {}

package org.peerpath.learning.service;

/** What an item of the library is called, in one language. */
public record LibraryRow(long id, String language, String title, String summary) {}

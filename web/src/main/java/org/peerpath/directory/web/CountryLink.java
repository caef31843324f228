package org.peerpath.directory.web;

/** A country of the directory: its name, how many organisations it has there, and where they are listed. */
public record CountryLink(String name, long organisations, String href, boolean chosen) {}

package org.peerpath.directory.service;

/** How many organisations of a country stand in the directory. */
public record CountryCount(String country, long organisations) {}

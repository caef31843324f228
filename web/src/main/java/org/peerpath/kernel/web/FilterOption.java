package org.peerpath.kernel.web;

/** One choice of a filter: what the address says, what a person reads, and whether it is chosen now. */
public record FilterOption(String value, String label, boolean chosen) {}

package org.peerpath.kernel.web;

/** A way to the same list without one of its filters. */
public record FilterLink(String label, String href) {}

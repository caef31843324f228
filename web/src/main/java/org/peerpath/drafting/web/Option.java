package org.peerpath.drafting.web;

import java.io.Serializable;

/** Something that can be chosen. */
public record Option(String value, String label) implements Serializable {}

package org.peerpath.placement.service;

import java.io.Serializable;

/** Something that can be chosen in a form, and how it is called in front of people. */
public record NamedChoice(String value, String name) implements Serializable {}

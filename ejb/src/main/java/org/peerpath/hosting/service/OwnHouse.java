package org.peerpath.hosting.service;

import java.io.Serializable;

/** An organisation in which the reader leads courses. */
public record OwnHouse(long id, String name) implements Serializable {}

package org.peerpath.authoring.service;

/** An organisation in which somebody can begin a new programme. */
public record HomeChoice(long id, String name) {}

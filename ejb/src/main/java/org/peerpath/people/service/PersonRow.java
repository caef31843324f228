package org.peerpath.people.service;

/** Somebody in a list: nothing but how they are called. */
public record PersonRow(long id, String name, String sortName) {}

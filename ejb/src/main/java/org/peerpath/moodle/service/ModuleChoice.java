package org.peerpath.moodle.service;

/** A module of the draft that a section can go into. */
public record ModuleChoice(String code, String title) {}

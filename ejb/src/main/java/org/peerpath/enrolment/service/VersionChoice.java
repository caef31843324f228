package org.peerpath.enrolment.service;

/** A published version of a programme, on which a group can be opened. */
public record VersionChoice(long versionId, int number, String organisation) {}

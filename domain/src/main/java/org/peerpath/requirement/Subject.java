package org.peerpath.requirement;

/** Something a programme names by a code. */
public record Subject(SubjectKind kind, String code) {}

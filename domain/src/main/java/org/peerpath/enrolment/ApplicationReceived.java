package org.peerpath.enrolment;

/** Somebody applied; a letter confirms it. */
public record ApplicationReceived(long applicationId, String displayName, String email, String language) {}

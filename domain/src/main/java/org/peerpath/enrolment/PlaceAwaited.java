package org.peerpath.enrolment;

/** Somebody is on the waiting list; a letter says so. */
public record PlaceAwaited(long applicationId, String displayName, String email, String language) {}

package org.peerpath.enrolment;

/** There was no place this time; a letter says so. */
public record ApplicationDeclined(long applicationId, String displayName, String email, String language) {}

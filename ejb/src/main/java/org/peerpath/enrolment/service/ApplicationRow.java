package org.peerpath.enrolment.service;

import java.time.Instant;

/** Somebody who waits for an answer. */
public record ApplicationRow(
        long id, long version, String displayName, String email, String message, Instant appliedAt) {}

package org.peerpath.moodle.service;

import java.time.Instant;
import org.peerpath.moodle.ImportState;

/** A course that came from Moodle, or would. */
public record ImportRow(long id, String title, ImportState state, Instant lookedAt) {}

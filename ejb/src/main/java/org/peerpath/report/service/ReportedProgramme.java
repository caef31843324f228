package org.peerpath.report.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme that somebody leads.
 *
 * @param first when its first group began; nothing if there is none
 * @param last when its last group begins
 */
public record ReportedProgramme(
        long id, String slug, long organisationId, @Nullable LocalDate first, @Nullable LocalDate last) {}

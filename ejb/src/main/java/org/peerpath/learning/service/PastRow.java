package org.peerpath.learning.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What an item said once.
 *
 * @param by who had written it; nothing where they have left since
 */
public record PastRow(long id, String title, String body, String note, @Nullable String by, Instant writtenAt) {

    public LocalDate day() {
        return LocalDate.ofInstant(writtenAt, ZoneOffset.UTC);
    }
}

package org.peerpath.placement.service;

import java.time.Instant;
import java.time.LocalDate;

/** A reflection that was shared with the one who asks. */
public record SharedView(long id, String owner, LocalDate day, Instant sharedAt, String words) {
    static SharedView of(SharedFound found, String words) {
        return new SharedView(found.id(), found.owner(), found.day(), found.sharedAt(), words);
    }
}

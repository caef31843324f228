package org.peerpath.hosting.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.hosting.HostCheck;

/** An approval of a host by one of the organisations in which the reader leads courses. */
public record ApprovalRow(
        long id,
        String organisation,
        LocalDate from,
        LocalDate until,
        String checks,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt)
        implements Serializable {
    public List<HostCheck> checked() {
        return Arrays.stream(checks.split(" ", -1)).map(HostCheck::valueOf).toList();
    }

    /** Whether it counts today or will. */
    public boolean isStanding(LocalDate today) {
        return takenBackAt == null && !until.isBefore(today);
    }
}

package org.peerpath.recognition.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.recognition.ClaimOutcome;
import org.peerpath.recognition.ClaimState;

/** A claim, as its person and the team of their group read it. */
public record ClaimRow(
        long id,
        long version,
        long enrolmentId,
        String trainee,
        String subject,
        int minutes,
        String learned,
        String links,
        ClaimState state,
        Instant claimedAt,
        LocalDate dueOn,
        @Nullable ClaimOutcome outcome,
        int grantedMinutes,
        String reasons,
        String appeal) {
    /** Whether somebody of the team has it now. */
    public boolean isOpen() {
        return state == ClaimState.SUBMITTED || state == ClaimState.APPEALED;
    }

    /** Whether the person may ask for a second look. */
    public boolean isAskable() {
        return state == ClaimState.DECIDED && outcome != ClaimOutcome.FULL;
    }
}

package org.peerpath.recognition.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.recognition.AskedFor;
import org.peerpath.recognition.ClaimOutcome;
import org.peerpath.recognition.ClaimState;
import org.peerpath.recognition.PriorLearningClaim;

/** A claim, as its person and the team of their group read it. */
public record ClaimRow(
        long id,
        long version,
        long enrolmentId,
        String trainee,
        String cohort,
        String subject,
        boolean whole,
        int minutes,
        String learned,
        String links,
        ClaimState state,
        LocalDate dueOn,
        @Nullable ClaimOutcome outcome,
        int grantedMinutes,
        String reasons,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        String appeal,
        String secondReasons) {
    /** Whether somebody of the team has it now. */
    public boolean isOpen() {
        return state == ClaimState.SUBMITTED || state == ClaimState.APPEALED;
    }

    /**
     * The last day on which a second look can be asked for; nothing where none can be.
     *
     * @param more working days that the person has beyond those of everybody
     */
    public @Nullable LocalDate lastDayToAsk(ZoneId zone, int more) {
        return state != ClaimState.DECIDED || outcome == ClaimOutcome.FULL || decidedAt == null
                ? null
                : PriorLearningClaim.lastDayToAsk(LocalDate.ofInstant(decidedAt, zone), more);
    }

    AskedFor asked() {
        return new AskedFor(subject, whole, minutes - grantedMinutes);
    }
}

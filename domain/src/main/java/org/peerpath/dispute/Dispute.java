package org.peerpath.dispute;

import static org.peerpath.dispute.DisputeRule.ONLY_AN_OPEN_DISAGREEMENT_IS_MEDIATED;
import static org.peerpath.dispute.DisputeRule.ONLY_A_PROPOSAL_IS_ANSWERED;
import static org.peerpath.dispute.DisputeRule.ONLY_WHAT_WAS_HANDED_ON_IS_DECIDED;
import static org.peerpath.dispute.DisputeRule.THE_COURSE_STANDS_BETWEEN_BOTH_SIDES;
import static org.peerpath.dispute.DisputeRule.WORDS_ARE_ADDED_WHILE_IT_IS_OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.kernel.WorkingDays;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementRule;

/**
 * A day that trainee and practice supervisor see differently. Somebody of the course helps within five working days; what
 * both agree to ends it, and otherwise the course decides within five more. A pause of the path does not move these days:
 * whoever pauses can still be met halfway.
 */
@Entity
@Table(name = "placement_dispute")
public class Dispute extends VersionedEntity {
    private static final int WORKING_DAYS = 5;
    private static final int STEP = 5;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "trainee_id")
    private long traineeId;

    @Column(name = "supervisor_id")
    private long supervisorId;

    /** As they were written down; nobody changes them while this is open. */
    private int minutes;

    @Enumerated(EnumType.STRING)
    private DisputeState state = DisputeState.MEDIATION;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** By when the course has its turn: to propose, and later to decide. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "proposed_minutes")
    private @Nullable Integer proposedMinutes;

    @Column(name = "proposed_by")
    private @Nullable Long proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "trainee_agreed_at")
    private @Nullable Instant traineeAgreedAt;

    @Column(name = "host_agreed_at")
    private @Nullable Instant hostAgreedAt;

    @Column(name = "handed_on_at")
    private @Nullable Instant handedOnAt;

    @Column(name = "counted_minutes")
    private @Nullable Integer countedMinutes;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    /** @param today by the clock of the placement */
    public Dispute(Placement placement, LogEntry entry, LocalDate today, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.logEntryId = entry.id();
        this.traineeId = placement.traineeId();
        this.supervisorId = placement.supervisorId();
        this.minutes = entry.minutes();
        this.openedAt = now;
        this.dueOn = WorkingDays.after(today, WORKING_DAYS);
    }

    /** Refuses words once it is over: what was said until then stands. */
    public void requireOpen() {
        WORDS_ARE_ADDED_WHILE_IT_IS_OPEN.require(state.isOpen());
    }

    /** Refuses whoever is one of the two sides. */
    public void requireBetween(long personId) {
        THE_COURSE_STANDS_BETWEEN_BOTH_SIDES.require(personId != traineeId && personId != supervisorId);
    }

    /** A way to end it, or a better one than before: both sides are asked anew. */
    public void propose(Outcome outcome, long by, Instant now) {
        requireBetween(by);
        ONLY_AN_OPEN_DISAGREEMENT_IS_MEDIATED.require(state.isMediated());
        proposedMinutes = within(outcome.of(minutes));
        proposedBy = by;
        proposedAt = now;
        traineeAgreedAt = null;
        hostAgreedAt = null;
        state = DisputeState.PROPOSED;
    }

    private int within(int counted) {
        PlacementRule.NO_MORE_COUNTS_THAN_WAS_LOGGED.require(counted >= 0 && counted <= minutes);
        PlacementRule.FIVE_MINUTE_STEPS.require(counted % STEP == 0);
        return counted;
    }

    /**
     * One side agrees to what was proposed. Said twice, it is said once.
     *
     * @return whether both have agreed with that
     */
    public boolean agree(Capacity side, Instant now) {
        ONLY_A_PROPOSAL_IS_ANSWERED.require(state == DisputeState.PROPOSED);
        if (side == Capacity.TRAINEE) {
            traineeAgreedAt = traineeAgreedAt == null ? now : traineeAgreedAt;
        } else {
            hostAgreedAt = hostAgreedAt == null ? now : hostAgreedAt;
        }
        if (traineeAgreedAt == null || hostAgreedAt == null || proposedMinutes == null || proposedBy == null) {
            return false;
        }
        end(DisputeState.SETTLED, proposedMinutes, proposedBy, now);
        return true;
    }

    /** One side would rather have it decided. */
    public void object(LocalDate today, Instant now) {
        ONLY_A_PROPOSAL_IS_ANSWERED.require(state == DisputeState.PROPOSED);
        toLead(today, now);
    }

    /** Whoever stands between both sides hands it to the course lead. */
    public void handOn(long by, LocalDate today, Instant now) {
        requireBetween(by);
        ONLY_AN_OPEN_DISAGREEMENT_IS_MEDIATED.require(state.isMediated());
        toLead(today, now);
    }

    private void toLead(LocalDate today, Instant now) {
        state = DisputeState.WITH_LEAD;
        handedOnAt = now;
        dueOn = WorkingDays.after(today, WORKING_DAYS);
    }

    /** Whoever answers for the course decides, once. */
    public void decide(Outcome outcome, long by, Instant now) {
        requireBetween(by);
        ONLY_WHAT_WAS_HANDED_ON_IS_DECIDED.require(state == DisputeState.WITH_LEAD);
        end(DisputeState.DECIDED, within(outcome.of(minutes)), by, now);
    }

    private void end(DisputeState how, int counted, long by, Instant now) {
        state = how;
        countedMinutes = counted;
        decidedBy = by;
        decidedAt = now;
    }

    /** How many minutes count, once it is over. */
    public int counted() {
        return countedMinutes == null ? 0 : countedMinutes;
    }

    /** Who stands for the end: whoever proposed what both agreed to, or decided. */
    public long endedBy() {
        return decidedBy == null ? 0 : decidedBy;
    }

    public long logEntryId() {
        return logEntryId;
    }

    public long placementId() {
        return placementId;
    }

    public long traineeId() {
        return traineeId;
    }

    public long supervisorId() {
        return supervisorId;
    }

    public DisputeState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}

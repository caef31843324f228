package org.peerpath.recognition;

import static org.peerpath.recognition.RecognitionRule.A_CLAIM_IS_DECIDED_ONCE;
import static org.peerpath.recognition.RecognitionRule.A_CLAIM_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES;
import static org.peerpath.recognition.RecognitionRule.A_SECOND_LOOK_IS_ASKED_FOR_IN_TIME;
import static org.peerpath.recognition.RecognitionRule.A_SECOND_LOOK_IS_TAKEN_BY_SOMEBODY_ELSE;
import static org.peerpath.recognition.RecognitionRule.A_SECOND_LOOK_TAKES_NOTHING_AWAY;
import static org.peerpath.recognition.RecognitionRule.CLAIMED_TIME_IS_IN_FIVE_MINUTE_STEPS;
import static org.peerpath.recognition.RecognitionRule.NO_ONE_DECIDES_ABOUT_THEIR_OWN_LEARNING;
import static org.peerpath.recognition.RecognitionRule.ONE_ASKS_ONCE_FOR_A_SECOND_LOOK;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.kernel.VersionedEntity;

/**
 * Something somebody learned before and asks to have recognised. One of the team decides, with reasons that the person reads;
 * within twenty working days they may ask once for a second look, by somebody who took no part, and it takes nothing away.
 */
@Entity
@Table(name = "prior_learning_claim")
public class PriorLearningClaim extends VersionedEntity {
    /** Longest words about what was learned, and of reasons, in characters. */
    public static final int WORDS_MAX = 4000;

    /** Longest list of links, in characters. */
    public static final int LINKS_MAX = 2000;

    private static final int STEP = 5;
    private static final int TO_ANSWER = 10;
    private static final int TO_ASK_AGAIN = 20;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "trainee_id")
    private long traineeId;

    private String subject;

    private int minutes;

    private String learned;

    private String links;

    @Enumerated(EnumType.STRING)
    private ClaimState state = ClaimState.SUBMITTED;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    /** By when the team answers. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimOutcome outcome;

    @Column(name = "granted_minutes")
    private int grantedMinutes;

    private String reasons = "";

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** Why they ask for a second look, in their words. */
    private String appeal = "";

    @Column(name = "appealed_at")
    private @Nullable Instant appealedAt;

    @Column(name = "settled_by")
    private @Nullable Long settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected PriorLearningClaim() {}

    /** @param most how many minutes of it the programme can still recognise */
    public PriorLearningClaim(Enrolment enrolment, ClaimedLearning claimed, int most, LocalDate today, Instant now) {
        enrolment.requireOpen();
        A_CLAIM_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES.require(claimed.minutes() > 0 && claimed.minutes() <= most);
        CLAIMED_TIME_IS_IN_FIVE_MINUTE_STEPS.require(claimed.minutes() % STEP == 0);
        this.organisationId = enrolment.organisationId();
        this.enrolmentId = enrolment.id();
        this.traineeId = enrolment.personId();
        this.subject = claimed.subject();
        this.minutes = claimed.minutes();
        this.learned = claimed.learned();
        this.links = claimed.links();
        this.claimedAt = now;
        this.dueOn = WorkingDays.after(today, TO_ANSWER);
    }

    /**
     * Decides, the first time or the second.
     *
     * @return how many minutes are recognised that were not before
     */
    public int decide(ClaimDecision decision, long by, Instant now) {
        NO_ONE_DECIDES_ABOUT_THEIR_OWN_LEARNING.require(by != traineeId);
        A_CLAIM_IS_DECIDED_ONCE.require(state == ClaimState.SUBMITTED || state == ClaimState.APPEALED);
        return state == ClaimState.SUBMITTED ? first(decision, by, now) : again(decision, by, now);
    }

    private int first(ClaimDecision decision, long by, Instant now) {
        var granted = take(decision);
        decidedBy = by;
        decidedAt = now;
        state = ClaimState.DECIDED;
        return granted;
    }

    private int again(ClaimDecision decision, long by, Instant now) {
        A_SECOND_LOOK_IS_TAKEN_BY_SOMEBODY_ELSE.require(!Objects.equals(decidedBy, by));
        A_SECOND_LOOK_TAKES_NOTHING_AWAY.require(decision.of(minutes) >= grantedMinutes);
        var before = grantedMinutes;
        var granted = take(decision);
        settledBy = by;
        settledAt = now;
        state = ClaimState.SETTLED;
        return granted - before;
    }

    private int take(ClaimDecision decision) {
        grantedMinutes = decision.of(minutes);
        outcome = decision.outcome();
        reasons = decision.reasons();
        return grantedMinutes;
    }

    /**
     * Asks for a second look.
     *
     * @param decidedOn the day of the decision, by the calendar of the group
     */
    public void ask(String why, LocalDate decidedOn, LocalDate today, Instant now) {
        ONE_ASKS_ONCE_FOR_A_SECOND_LOOK.require(state == ClaimState.DECIDED && outcome != ClaimOutcome.FULL);
        A_SECOND_LOOK_IS_ASKED_FOR_IN_TIME.require(!today.isAfter(WorkingDays.after(decidedOn, TO_ASK_AGAIN)));
        appeal = why;
        appealedAt = now;
        dueOn = WorkingDays.after(today, TO_ANSWER);
        state = ClaimState.APPEALED;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public long traineeId() {
        return traineeId;
    }

    public String subject() {
        return subject;
    }

    public int minutes() {
        return minutes;
    }

    public int grantedMinutes() {
        return grantedMinutes;
    }

    public ClaimState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}

package org.peerpath.recognition;

import static org.peerpath.recognition.RecognitionRule.A_CLAIM_IS_DECIDED_ONCE;
import static org.peerpath.recognition.RecognitionRule.A_CLAIM_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES;
import static org.peerpath.recognition.RecognitionRule.A_DECISION_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES;
import static org.peerpath.recognition.RecognitionRule.A_SECOND_LOOK_IS_ASKED_FOR_IN_TIME;
import static org.peerpath.recognition.RecognitionRule.A_SECOND_LOOK_IS_TAKEN_BY_SOMEBODY_ELSE;
import static org.peerpath.recognition.RecognitionRule.A_SECOND_LOOK_TAKES_NOTHING_AWAY;
import static org.peerpath.recognition.RecognitionRule.CLAIMED_HOURS_ARE_SAID;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.evidence.Fact;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.kernel.WorkingDays;
import org.peerpath.programme.ProgrammeDefinition;

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

    /** A module, recognised whole or not at all. */
    @Column(name = "whole_module")
    private boolean whole;

    /** Of the form it was sent with: sent twice, it is one claim. */
    @Column(name = "form_key")
    private String formKey;

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

    @Column(name = "second_reasons")
    private String secondReasons = "";

    @Column(name = "settled_by")
    private @Nullable Long settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected PriorLearningClaim() {}

    /**
     * @param most what the programme still recognises of it
     * @param formKey of the form it was sent with
     */
    public PriorLearningClaim(
            Enrolment enrolment,
            Recognisable most,
            ClaimedLearning claimed,
            UUID formKey,
            LocalDate today,
            Instant now) {
        enrolment.requireOpen();
        whole = most.whole();
        minutes = whole ? most.minutes() : claimed.minutes();
        CLAIMED_HOURS_ARE_SAID.require(whole || minutes > 0);
        A_CLAIM_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES.require(minutes > 0 && minutes <= most.minutes());
        CLAIMED_TIME_IS_IN_FIVE_MINUTE_STEPS.require(whole || minutes % STEP == 0);
        this.organisationId = enrolment.organisationId();
        this.enrolmentId = enrolment.id();
        this.traineeId = enrolment.personId();
        this.subject = most.subject();
        this.learned = claimed.learned();
        this.links = claimed.links();
        this.formKey = formKey.toString();
        this.claimedAt = now;
        this.dueOn = WorkingDays.after(today, TO_ANSWER);
    }

    /**
     * Decides, the first time or the second.
     *
     * @param most how many minutes the programme can still recognise, beside what this claim brought already
     * @return how many minutes are recognised that were not before
     */
    public int decide(ClaimDecision decision, int most, long by, Instant now) {
        NO_ONE_DECIDES_ABOUT_THEIR_OWN_LEARNING.require(by != traineeId);
        A_CLAIM_IS_DECIDED_ONCE.require(state == ClaimState.SUBMITTED || state == ClaimState.APPEALED);
        var again = state == ClaimState.APPEALED;
        A_SECOND_LOOK_IS_TAKEN_BY_SOMEBODY_ELSE.require(!again || !Objects.equals(decidedBy, by));
        var granted = decision.of(minutes, whole);
        var more = granted - grantedMinutes;
        A_SECOND_LOOK_TAKES_NOTHING_AWAY.require(more >= 0);
        A_DECISION_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES.require(more <= most);
        grantedMinutes = granted;
        outcome = decision.outcome();
        if (again) {
            settle(decision.reasons(), by, now);
        } else {
            reasons = decision.reasons();
            decidedBy = by;
            decidedAt = now;
            state = ClaimState.DECIDED;
        }
        return more;
    }

    private void settle(String words, long by, Instant now) {
        secondReasons = words;
        settledBy = by;
        settledAt = now;
        state = ClaimState.SETTLED;
    }

    /** What is written down for so many minutes that are recognised now. */
    public List<Fact> facts(ProgrammeDefinition programme, int more, LocalDate today) {
        return Recognisable.facts(programme, this, more, today);
    }

    /**
     * The last day on which a second look can be asked for.
     *
     * @param more working days that the person has beyond those of everybody
     */
    public static LocalDate lastDayToAsk(LocalDate decidedOn, int more) {
        return WorkingDays.after(decidedOn, TO_ASK_AGAIN + more);
    }

    /**
     * Asks for a second look.
     *
     * @param lastDay the last day to ask, by the calendar of the group
     */
    public void ask(String why, LocalDate lastDay, LocalDate today, Instant now) {
        ONE_ASKS_ONCE_FOR_A_SECOND_LOOK.require(state == ClaimState.DECIDED && outcome != ClaimOutcome.FULL);
        A_SECOND_LOOK_IS_ASKED_FOR_IN_TIME.require(!today.isAfter(lastDay));
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

    public boolean isWhole() {
        return whole;
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

package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.AN_APPLICATION_IS_DECIDED_ONCE;
import static org.peerpath.enrolment.EnrolmentRule.AN_OFFER_IS_TAKEN_IN_TIME;
import static org.peerpath.enrolment.EnrolmentRule.A_CONVERSATION_IS_WRITTEN_DOWN_WHEN_IT_WAS_HELD;
import static org.peerpath.enrolment.EnrolmentRule.A_PLACE_IS_GIVEN_AFTER_A_CONVERSATION;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody asks for a place in a cohort, without an account: a name to be called by, an address to be answered at, and
 * whatever they wish to say. Nobody is asked for a diagnosis, a gender or a birth date.
 */
@Entity
@Table(name = "application")
public class Application extends VersionedEntity {
    /** Longest message to the course team, in characters. */
    public static final int MESSAGE_MAX = 4000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    private String language;

    private String message;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.WAITING;

    /** When the person agreed that the course team reads this. */
    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "talked_on")
    private @Nullable LocalDate talkedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Readiness ready;

    @Column(name = "talked_by")
    private @Nullable Long talkedBy;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "passed_over")
    private boolean passedOver;

    /** The secret of the link in the letter, as its hash. */
    @Column(name = "offer_hash")
    private @Nullable String offerHash;

    @Column(name = "offer_ends_at")
    private @Nullable Instant offerEndsAt;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    public Application(Cohort cohort, String displayName, String email, Locale language, String message, Instant now) {
        this.organisationId = cohort.organisationId();
        this.cohortId = cohort.id();
        this.displayName = displayName;
        this.email = email;
        this.language = language.toLanguageTag();
        this.message = message;
        this.appliedAt = now;
    }

    /** Somebody of the team talked with them. They may talk again; what came of it last counts. */
    public void talk(LocalDate day, Readiness outcome, long byPersonId, LocalDate today) {
        requireUndecided();
        A_CONVERSATION_IS_WRITTEN_DOWN_WHEN_IT_WAS_HELD.require(!day.isAfter(today));
        talkedOn = day;
        ready = outcome;
        talkedBy = byPersonId;
    }

    public void admit(long byPersonId, Instant now) {
        requireUndecided();
        requireReady();
        decide(ApplicationState.ADMITTED, byPersonId, now);
    }

    public void decline(long byPersonId, Instant now) {
        requireUndecided();
        decide(ApplicationState.DECLINED, byPersonId, now);
    }

    /** Waits for a place, behind those who wait already. */
    public void await(Instant now) {
        AN_APPLICATION_IS_DECIDED_ONCE.require(state == ApplicationState.WAITING);
        requireReady();
        state = ApplicationState.WAITLISTED;
        waitingSince = now;
    }

    /** A place is held for them until then. */
    public void offer(String linkHash, Instant endsAt) {
        AN_APPLICATION_IS_DECIDED_ONCE.require(state == ApplicationState.WAITLISTED);
        state = ApplicationState.OFFERED;
        offerHash = linkHash;
        offerEndsAt = endsAt;
    }

    /** Says yes in time. */
    public void accept(Instant now) {
        AN_OFFER_IS_TAKEN_IN_TIME.require(state == ApplicationState.OFFERED && !isOver(now));
        state = ApplicationState.ADMITTED;
        decidedAt = now;
    }

    /** Nobody said yes in time: back to where they stood on the list, where the next offer goes past them. */
    public void letGoBy(Instant now) {
        if (state == ApplicationState.OFFERED && isOver(now)) {
            state = ApplicationState.WAITLISTED;
            passedOver = true;
        }
    }

    /** Would still like to come: the next free place is theirs in their turn. */
    public void stillWait() {
        passedOver = false;
    }

    /** The person would rather not come any more; what they wrote goes. */
    public void withdraw(Instant now) {
        AN_APPLICATION_IS_DECIDED_ONCE.require(
                state == ApplicationState.OFFERED || state == ApplicationState.WAITLISTED);
        state = ApplicationState.WITHDRAWN;
        message = "";
        decidedAt = now;
    }

    private boolean isOver(Instant now) {
        return offerEndsAt == null || !now.isBefore(offerEndsAt);
    }

    private void requireReady() {
        A_PLACE_IS_GIVEN_AFTER_A_CONVERSATION.require(ready == Readiness.READY);
    }

    private void requireUndecided() {
        AN_APPLICATION_IS_DECIDED_ONCE.require(
                state == ApplicationState.WAITING || state == ApplicationState.WAITLISTED);
    }

    private void decide(ApplicationState decision, long byPersonId, Instant now) {
        state = decision;
        decidedBy = byPersonId;
        decidedAt = now;
    }

    public long cohortId() {
        return cohortId;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public @Nullable Instant offerEndsAt() {
        return offerEndsAt;
    }

    public ApplicationState state() {
        return state;
    }
}

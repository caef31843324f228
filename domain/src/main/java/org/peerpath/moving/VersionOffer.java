package org.peerpath.moving;

import static org.peerpath.moving.MovingRule.AN_OFFER_IS_ANSWERED_BY_ITS_LAST_DAY;
import static org.peerpath.moving.MovingRule.AN_OFFER_LEAVES_TIME_TO_THINK;
import static org.peerpath.moving.MovingRule.AN_OFFER_TAKEN_BACK_IS_OVER;
import static org.peerpath.moving.MovingRule.WHO_MOVED_IS_NOT_MOVED_BACK_BY_OTHERS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.kernel.VersionedEntity;

/**
 * The new version of a programme, offered to one person who is under way in an older one. They move, or stay, and may change
 * their mind until its last day; who says nothing stays. Once they moved it is the history of their path as well: under
 * which version they were before, and since when they follow the other.
 */
@Entity
@Table(name = "version_offer")
public class VersionOffer extends VersionedEntity {
    private static final int FEWEST_DAYS = 7;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "from_version_id")
    private long fromVersionId;

    @Column(name = "to_version_id")
    private long toVersionId;

    @Column(name = "offered_by")
    private @Nullable Long offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answer_until")
    private LocalDate answerUntil;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.OPEN;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected VersionOffer() {}

    public VersionOffer(Enrolment enrolment, long toVersionId, Term term) {
        this.organisationId = enrolment.organisationId();
        this.enrolmentId = enrolment.id();
        this.toVersionId = toVersionId;
        begin(enrolment.programmeVersionId(), term);
    }

    /**
     * Until when an offer stands, and who makes it.
     *
     * @param today by the calendar of the place where the group learns
     */
    public record Term(LocalDate until, LocalDate today, long by, Instant now) {
        public Term {
            AN_OFFER_LEAVES_TIME_TO_THINK.require(
                    !until.isBefore(today.plusDays(FEWEST_DAYS)) && !until.isAfter(today.plusYears(1)));
        }
    }

    private void begin(long from, Term term) {
        fromVersionId = from;
        offeredBy = term.by();
        offeredAt = term.now();
        answerUntil = term.until();
        state = OfferState.OPEN;
        answeredAt = null;
    }

    /**
     * Once more, to somebody whose offer was taken back or went by. One that still stands stays as it is, so that offering
     * twice is offering once.
     *
     * @return whether it is offered anew
     */
    public boolean again(Enrolment enrolment, Term term) {
        if (state == OfferState.MOVED || (state != OfferState.WITHDRAWN && !isOver(term.today()))) {
            return false;
        }
        begin(enrolment.programmeVersionId(), term);
        return true;
    }

    /** @return whether that is news: somebody who said so in another tab has said so */
    public boolean move(LocalDate today, Instant now) {
        return answer(OfferState.MOVED, today, now);
    }

    /** Stays, or goes back to the version that they came from. @return whether that is news */
    public boolean stay(LocalDate today, Instant now) {
        return answer(OfferState.STAYS, today, now);
    }

    private boolean answer(OfferState answer, LocalDate today, Instant now) {
        AN_OFFER_TAKEN_BACK_IS_OVER.require(state != OfferState.WITHDRAWN);
        if (state == answer) {
            return false;
        }
        AN_OFFER_IS_ANSWERED_BY_ITS_LAST_DAY.require(!isOver(today));
        state = answer;
        answeredAt = now;
        return true;
    }

    /** Taken back by those who offered it. @return whether that is news */
    public boolean withdraw() {
        WHO_MOVED_IS_NOT_MOVED_BACK_BY_OTHERS.require(state != OfferState.MOVED);
        if (state == OfferState.WITHDRAWN) {
            return false;
        }
        state = OfferState.WITHDRAWN;
        return true;
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(answerUntil);
    }

    /** Whether they follow the version that was offered. */
    public boolean isFollowed() {
        return state == OfferState.MOVED;
    }

    /** The version that they follow by what they said, or did not say. */
    public long currentVersionId() {
        return state == OfferState.MOVED ? toVersionId : fromVersionId;
    }

    /** The version that they would follow if they said the other thing. */
    public long otherVersionId() {
        return state == OfferState.MOVED ? fromVersionId : toVersionId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public long fromVersionId() {
        return fromVersionId;
    }

    public long toVersionId() {
        return toVersionId;
    }

    public LocalDate answerUntil() {
        return answerUntil;
    }

    public OfferState state() {
        return state;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}

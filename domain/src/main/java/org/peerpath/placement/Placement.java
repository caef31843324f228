package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.ALL_HOURS_ARE_DECIDED_FIRST;
import static org.peerpath.placement.PlacementRule.A_PERSON_SIGNS_ONCE;
import static org.peerpath.placement.PlacementRule.A_PLACEMENT_ENDS_AFTER_IT_BEGINS;
import static org.peerpath.placement.PlacementRule.HOURS_LIE_WITHIN_THE_AGREEMENT;
import static org.peerpath.placement.PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT;
import static org.peerpath.placement.PlacementRule.NO_HOURS_ON_DAYS_OF_A_PAUSE;
import static org.peerpath.placement.PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS;
import static org.peerpath.placement.PlacementRule.NO_ONE_SUPERVISES_THEMSELVES;
import static org.peerpath.placement.PlacementRule.ONLY_PROPOSED_TERMS_ARE_SIGNED;
import static org.peerpath.placement.PlacementRule.ONLY_WHAT_IS_UNDER_WAY_RESTS;
import static org.peerpath.placement.PlacementRule.ONLY_WHAT_RESTS_GOES_ON;
import static org.peerpath.placement.PlacementRule.ONLY_WHAT_WAS_AGREED_ENDS_EARLY;
import static org.peerpath.placement.PlacementRule.SIGN_OFF_NEEDS_HOURS_REPORT_AND_CONFIRMATION;
import static org.peerpath.placement.PlacementRule.SIGN_OFF_NEEDS_WHAT_ELSE_WAS_ASKED;
import static org.peerpath.placement.PlacementRule.TERMS_CHANGE_UNTIL_IT_IS_OVER;
import static org.peerpath.placement.PlacementRule.THE_AGREEMENT_LIMITS_A_DAY;
import static org.peerpath.placement.PlacementRule.THE_HOST_CONFIRMS_A_PLACEMENT_ONCE;
import static org.peerpath.placement.PlacementRule.WHAT_HAS_BEGUN_KEEPS_ITS_FIRST_DAY;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trainee's practice at one host, for one placement that the programme asks for. It is proposed, agreed when trainee,
 * host and course have signed the same words, under way from its first day, and signed off when hours, report and the
 * host's confirmation are there; or it ends early, and what was confirmed stays.
 */
@Entity
@Table(name = "placement")
public class Placement extends PlacementOrigin {
    private String site;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlacementState state = PlacementState.PROPOSED;

    /** The version of the agreement that holds: the last one that all three have signed. */
    @Column(name = "agreement_id")
    private @Nullable Long agreementId;

    /** Most minutes on one day, as agreed. */
    @Column(name = "day_max_minutes")
    private int dayMaxMinutes = LogEntry.DAY_MAX;

    /** When the practice supervisor confirmed the placement as a whole. */
    @Column(name = "host_confirmed_at")
    private @Nullable Instant hostConfirmedAt;

    /** Who ended it before its time. */
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private @Nullable Capacity endedBy;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @OneToMany(mappedBy = "placement", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PlacementPause> pauses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    public Placement(long organisationId, long enrolmentId, long traineeId, PlacementTerms terms) {
        super(organisationId, enrolmentId, traineeId, terms);
        A_PLACEMENT_ENDS_AFTER_IT_BEGINS.require(!terms.ends().isBefore(terms.starts()));
        NO_ONE_SUPERVISES_THEMSELVES.require(terms.supervisorId() != traineeId);
        this.site = terms.site();
        this.supervisorId = terms.supervisorId();
        this.startsOn = terms.starts();
        this.endsOn = terms.ends();
    }

    /**
     * One more signature under the terms. The version signed last holds until all three have signed the next.
     *
     * @param before the signatures that are there already
     * @return whether it was the last that was missing
     */
    public boolean sign(AgreementSignature signature, List<AgreementSignature> before, LocalDate today) {
        ONLY_PROPOSED_TERMS_ARE_SIGNED.require(
                isOpenForTerms() && (agreementId == null || agreementId != signature.agreementId()));
        A_PERSON_SIGNS_ONCE.require(before.stream()
                .noneMatch(b -> b.personId() == signature.personId() || b.capacity() == signature.capacity()));
        var signed = EnumSet.of(signature.capacity());
        before.forEach(b -> signed.add(b.capacity()));
        if (!signed.containsAll(EnumSet.allOf(Capacity.class))) {
            return false;
        }
        agreementId = signature.agreementId();
        if (state == PlacementState.PROPOSED) {
            state = PlacementState.AGREED;
            begin(today);
        }
        return true;
    }

    /** Whether its terms can be talked about. */
    public boolean isOpenForTerms() {
        return state.isOpenForTerms();
    }

    /** Refuses terms that this placement cannot come to. */
    public void requireOpenFor(AgreementTerms terms) {
        TERMS_CHANGE_UNTIL_IT_IS_OVER.require(isOpenForTerms());
        NO_ONE_SUPERVISES_THEMSELVES.require(!terms.everybody().contains(traineeId()));
        WHAT_HAS_BEGUN_KEEPS_ITS_FIRST_DAY.require(state == PlacementState.PROPOSED
                || state == PlacementState.AGREED
                || terms.starts().equals(startsOn));
    }

    /** From now on it is what these terms say: proposed ones while nothing is agreed yet, later only what all signed. */
    public void follow(AgreementTerms terms) {
        requireOpenFor(terms);
        site = terms.site();
        supervisorId = terms.supervisorId();
        startsOn = terms.starts();
        endsOn = terms.ends();
        dayMaxMinutes = terms.dayMaxMinutes();
    }

    /**
     * What was agreed begins on its first day.
     *
     * @return whether it began just now
     */
    public boolean begin(LocalDate today) {
        if (state != PlacementState.AGREED || today.isBefore(startsOn)) {
            return false;
        }
        state = PlacementState.ACTIVE;
        return true;
    }

    /** Refuses hours before everybody has signed, after the end, and outside the days agreed. */
    public void requireOpenFor(Stint stint) {
        HOURS_NEED_AN_ACTIVE_AGREEMENT.require(state.takesHours());
        NO_HOURS_ON_DAYS_OF_A_PAUSE.require(pauses.stream().noneMatch(pause -> pause.covers(stint.day())));
        // A night that begins on the last day belongs to it.
        HOURS_LIE_WITHIN_THE_AGREEMENT.require(
                !stint.day().isBefore(startsOn) && !stint.day().isAfter(endsOn));
    }

    /** Refuses more on one day than was agreed. */
    void requireWithinADay(int minutesOnThatDay) {
        THE_AGREEMENT_LIMITS_A_DAY.require(minutesOnThatDay <= dayMaxMinutes);
    }

    /** The practice supervisor confirms the placement as a whole, once every entry is decided. */
    public void confirmAsHost(long personId, int undecidedEntries, Instant now) {
        NO_ONE_CONFIRMS_OWN_HOURS.require(personId != traineeId());
        HOURS_NEED_AN_ACTIVE_AGREEMENT.require(state == PlacementState.ACTIVE);
        THE_HOST_CONFIRMS_A_PLACEMENT_ONCE.require(hostConfirmedAt == null);
        ALL_HOURS_ARE_DECIDED_FIRST.require(undecidedEntries == 0);
        hostConfirmedAt = now;
    }

    /** The course closes the placement: the hours are there, and what the programme asks for beside them. */
    public void signOff(SignOff standing) {
        HOURS_NEED_AN_ACTIVE_AGREEMENT.require(state == PlacementState.ACTIVE);
        SIGN_OFF_NEEDS_HOURS_REPORT_AND_CONFIRMATION.require(standing.confirmedMinutes() >= plannedMinutes()
                && standing.reportSettled()
                && (hostConfirmedAt != null || !standing.hostConfirmationAsked()));
        ALL_HOURS_ARE_DECIDED_FIRST.require(standing.undecidedEntries() == 0);
        SIGN_OFF_NEEDS_WHAT_ELSE_WAS_ASKED.require(standing.beside().stream().allMatch(SignOffLine::met));
        state = PlacementState.SIGNED_OFF;
    }

    /** It rests from today on; nobody has to say why. */
    public void suspend(LocalDate today) {
        ONLY_WHAT_IS_UNDER_WAY_RESTS.require(state == PlacementState.ACTIVE);
        pauses.add(new PlacementPause(this, today));
        state = PlacementState.SUSPENDED;
    }

    /** It goes on from today on. */
    public void goOn(LocalDate today) {
        ONLY_WHAT_RESTS_GOES_ON.require(state == PlacementState.SUSPENDED);
        pauses.forEach(pause -> pause.end(today));
        state = PlacementState.ACTIVE;
    }

    /** It ends before its time, by whichever of the three; nobody has to say why. What was confirmed stays. */
    public void endEarly(Capacity by, LocalDate today) {
        ONLY_WHAT_WAS_AGREED_ENDS_EARLY.require(
                state == PlacementState.AGREED || state == PlacementState.ACTIVE || state == PlacementState.SUSPENDED);
        state = PlacementState.ENDED_EARLY;
        endedBy = by;
        endedOn = today;
    }

    public String site() {
        return site;
    }

    public long supervisorId() {
        return supervisorId;
    }

    /** The version of the agreement that holds, once there is one. */
    public @Nullable Long agreementId() {
        return agreementId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public PlacementState state() {
        return state;
    }
}

package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.A_DAY_HAS_TEN_HOURS_AT_MOST;
import static org.peerpath.placement.PlacementRule.A_QUESTION_HAS_WORDS;
import static org.peerpath.placement.PlacementRule.ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT;
import static org.peerpath.placement.PlacementRule.ENTRIES_DO_NOT_OVERLAP;
import static org.peerpath.placement.PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS;
import static org.peerpath.placement.PlacementRule.ONLY_SUBMITTED_HOURS_ARE_CONFIRMED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Hours a trainee has spent at a placement on one day. The trainee writes them down and sends them; the practice
 * supervisor confirms them or asks; what is confirmed is never changed.
 */
@Entity
@Table(name = "log_entry")
public class LogEntry extends VersionedEntity {
    /** Most minutes of one trainee on one day, at all placements together. */
    public static final int DAY_MAX = 600;

    /** Longest question about an entry, in characters. */
    public static final int QUERY_MAX = 500;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "trainee_id")
    private long traineeId;

    /** The version of the agreement it was written down under; nothing from before versions were kept. */
    @Column(name = "agreement_id")
    private @Nullable Long agreementId;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "break_minutes")
    private int breakMinutes;

    /** The same times on the one clock all placements share, for telling what overlaps. */
    @Column(name = "starts_utc")
    private Instant startsUtc;

    @Column(name = "ends_utc")
    private Instant endsUtc;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private ActivityKind activity;

    @Enumerated(EnumType.STRING)
    private Contact contact;

    @Column(name = "people_met")
    private int peopleMet;

    @Column(name = "work_note")
    private String workNote;

    @Enumerated(EnumType.STRING)
    private LogEntryState state = LogEntryState.DRAFT;

    @Embedded
    private LedgerTrace ledger = LedgerTrace.none();

    /** What the practice supervisor asked last. */
    @Column(name = "query_words")
    private String queryWords = "";

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    /** @param others what the trainee has written down already, around that day and at every placement */
    public LogEntry(Placement placement, Stint stint, Work work, List<Span> others, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.traineeId = placement.traineeId();
        this.agreementId = placement.agreementId();
        write(placement, stint, work, others, now);
    }

    /** Other times or other words, as long as the entry is in the trainee's hands. */
    public void change(Placement placement, Stint stint, Work work, List<Span> others, Instant now) {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        write(placement, stint, work, others, now);
    }

    private void write(Placement placement, Stint stint, Work work, List<Span> others, Instant now) {
        placement.requireOpenFor(stint);
        stint.requireDone(now);
        ENTRIES_DO_NOT_OVERLAP.require(others.stream().noneMatch(stint::overlaps));
        A_DAY_HAS_TEN_HOURS_AT_MOST.require(stint.minutes() + minutesOn(stint.day(), others) <= DAY_MAX);
        placement.requireWithinADay(stint.minutes() + minutesOn(stint.day(), others));
        day = stint.day();
        startsAt = stint.from();
        endsAt = stint.until();
        breakMinutes = stint.breakMinutes();
        startsUtc = stint.start();
        endsUtc = stint.end();
        minutes = stint.minutes();
        activity = work.activity();
        contact = work.contact();
        peopleMet = work.peopleMet();
        workNote = work.note();
    }

    private static int minutesOn(LocalDate day, List<Span> others) {
        return others.stream()
                .filter(o -> o.day().equals(day))
                .mapToInt(Span::minutes)
                .sum();
    }

    /** Over to the practice supervisor. */
    public LedgerStep submit() {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        state = LogEntryState.SUBMITTED;
        var step = ledger.move(minutes, day);
        ledger = step.after();
        return step;
    }

    /** Taken back by the trainee: it stays as a trace, and what it left in the ledger is countered. */
    public LedgerStep takeBack() {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        state = LogEntryState.VOID;
        var step = ledger.move(0, day);
        ledger = step.after();
        return step;
    }

    public HoursConfirmed confirm(long supervisorId, Instant now) {
        decide(LogEntryState.CONFIRMED, supervisorId, now);
        return new HoursConfirmed(placementId, id(), traineeId, minutes);
    }

    public HoursQueried query(long supervisorId, String words, Instant now) {
        A_QUESTION_HAS_WORDS.require(!words.isBlank());
        decide(LogEntryState.QUERIED, supervisorId, now);
        queryWords = words.strip();
        return new HoursQueried(placementId, id(), traineeId);
    }

    private void decide(LogEntryState decision, long supervisorId, Instant now) {
        ONLY_SUBMITTED_HOURS_ARE_CONFIRMED.require(state == LogEntryState.SUBMITTED);
        NO_ONE_CONFIRMS_OWN_HOURS.require(supervisorId != traineeId);
        state = decision;
        decidedBy = supervisorId;
        decidedAt = now;
    }

    /** Whether this very person confirmed it already. */
    public boolean isConfirmedBy(long personId) {
        return state == LogEntryState.CONFIRMED && decidedBy != null && decidedBy == personId;
    }

    public long placementId() {
        return placementId;
    }

    public long traineeId() {
        return traineeId;
    }

    /** The version of the agreement it was written down under, if that is known. */
    public @Nullable Long agreementId() {
        return agreementId;
    }

    public LocalDate day() {
        return day;
    }

    public int minutes() {
        return minutes;
    }

    public LogEntryState state() {
        return state;
    }
}

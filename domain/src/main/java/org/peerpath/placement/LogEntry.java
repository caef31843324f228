package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.A_QUESTION_HAS_WORDS;
import static org.peerpath.placement.PlacementRule.ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT;
import static org.peerpath.placement.PlacementRule.FIVE_MINUTE_STEPS;
import static org.peerpath.placement.PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT;
import static org.peerpath.placement.PlacementRule.NO_MORE_COUNTS_THAN_WAS_LOGGED;
import static org.peerpath.placement.PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS;
import static org.peerpath.placement.PlacementRule.ONLY_A_DISAGREEMENT_IS_RESOLVED;
import static org.peerpath.placement.PlacementRule.ONLY_A_QUESTION_IS_ANSWERED;
import static org.peerpath.placement.PlacementRule.ONLY_CONFIRMED_HOURS_ARE_CORRECTED;
import static org.peerpath.placement.PlacementRule.ONLY_SUBMITTED_HOURS_ARE_CONFIRMED;
import static org.peerpath.placement.PlacementRule.ONLY_WHAT_IS_LEFT_OPEN_IS_DECIDED_BY_THE_COURSE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours a trainee has spent at a placement on one day. The trainee writes them down and sends them; the practice
 * supervisor confirms them or asks; what is confirmed is never changed.
 */
@Entity
@Table(name = "log_entry")
public class LogEntry extends WrittenDay {
    /** Most minutes of one trainee on one day, at all placements together. */
    public static final int DAY_MAX = 600;

    /** Longest question about an entry, in characters. */
    public static final int QUERY_MAX = 500;

    @Enumerated(EnumType.STRING)
    private LogEntryState state = LogEntryState.DRAFT;

    @Embedded
    private Sending sending = new Sending();

    @Embedded
    private Correction correction = Correction.none();

    @Embedded
    private LedgerTrace ledger = LedgerTrace.none();

    /** What the practice supervisor asked last. */
    @Column(name = "query_words")
    private String queryWords = "";

    /** How often it was asked about. */
    private int queries;

    /** How many of its minutes count, where that was decided with the course. */
    @Column(name = "counted_minutes")
    private @Nullable Integer countedMinutes;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    /** @param others what the trainee has written down already, around that day and at every placement */
    public LogEntry(Placement placement, Stint stint, Work work, List<Span> others, Instant now) {
        super(placement);
        write(placement, stint, work, others, now);
    }

    /**
     * The same time as it really was, beside an entry that is confirmed and is not changed. That one counts until this one
     * is confirmed.
     *
     * @param others what the trainee has written down around that day, without the entry that is corrected
     */
    public static LogEntry correcting(
            LogEntry confirmed,
            Placement placement,
            Stint stint,
            Work work,
            String reason,
            List<Span> others,
            Instant now) {
        ONLY_CONFIRMED_HOURS_ARE_CORRECTED.require(confirmed.state == LogEntryState.CONFIRMED);
        var entry = new LogEntry(placement, stint, work, others, now);
        entry.correction = Correction.of(confirmed.id(), reason);
        return entry;
    }

    /** Says once more why a correction is made. */
    public void explain(String reason) {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        correction.explain(reason);
    }

    /** Remembers the form it was last written with: the same form sent again has nothing to add. */
    public void writtenWith(UUID form) {
        sending.writtenWith(form);
    }

    /** Whether that form has already written just this: it has arrived a second time. What was taken back is not there. */
    public boolean isWrittenWith(UUID form, Stint stint, Work work) {
        return state != LogEntryState.VOID && sending.isWrittenWith(form) && says(stint, work);
    }

    /**
     * Other times or other words, as long as the entry is in the trainee's hands. Times that stay as they are were written
     * down under what was agreed then, and are not asked about again.
     */
    public void change(Placement placement, Stint stint, Work work, List<Span> others, Instant now) {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        HOURS_NEED_AN_ACTIVE_AGREEMENT.require(placement.state().takesHours());
        if (isAt(stint)) {
            write(stint, work);
        } else {
            write(placement, stint, work, others, now);
        }
    }

    /** Over to the practice supervisor. A correction leaves nothing in the ledger until it is confirmed. */
    public LedgerStep submit(Instant now) {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        state = LogEntryState.SUBMITTED;
        sending.sent(now, day(), zone());
        return isCorrection() ? new LedgerStep(ledger, null, null) : move(minutes());
    }

    /** Taken back by the trainee: it stays as a trace, and what it left in the ledger is countered. */
    public LedgerStep takeBack() {
        ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT.require(state.isInTheTraineesHands());
        state = LogEntryState.VOID;
        return move(0);
    }

    private LedgerStep move(int newMinutes) {
        var step = ledger.move(newMinutes, day());
        ledger = step.after();
        return step;
    }

    /**
     * A confirmed correction takes the place of what was confirmed before, which stays as a trace and counts for nothing
     * more.
     *
     * @return what the ledger of hours sent has to say now: the old minutes countered, the new ones added
     */
    public List<LedgerStep> takePlaceOf(LogEntry before) {
        ONLY_CONFIRMED_HOURS_ARE_CORRECTED.require((state == LogEntryState.CONFIRMED || state == LogEntryState.RESOLVED)
                && before.state == LogEntryState.CONFIRMED
                && correction.isOf(before.id()));
        before.state = LogEntryState.VOID;
        before.correction.gaveWay();
        return List.of(before.move(0), move(counted()));
    }

    public HoursConfirmed confirm(long supervisorId, Instant now) {
        ONLY_SUBMITTED_HOURS_ARE_CONFIRMED.require(state == LogEntryState.SUBMITTED);
        decided(LogEntryState.CONFIRMED, supervisorId, now);
        return new HoursConfirmed(placementId(), id(), traineeId(), minutes());
    }

    public HoursQueried query(long supervisorId, String words, Instant now) {
        A_QUESTION_HAS_WORDS.require(!words.isBlank());
        var again = queries > 0;
        ONLY_SUBMITTED_HOURS_ARE_CONFIRMED.require(state == LogEntryState.SUBMITTED);
        decided(again ? LogEntryState.DISPUTED : LogEntryState.QUERIED, supervisorId, now);
        queries++;
        queryWords = words.strip();
        return new HoursQueried(organisationId(), placementId(), id(), traineeId(), supervisorId, queryWords, again);
    }

    private void decided(LogEntryState decision, long personId, Instant now) {
        NO_ONE_CONFIRMS_OWN_HOURS.require(personId != traineeId());
        state = decision;
        decidedBy = personId;
        decidedAt = now;
    }

    /** The trainee's words to a question. With them the day can be sent again, as it stands or changed. */
    public LogEntryWord answer(String words, Instant now) {
        ONLY_A_QUESTION_IS_ANSWERED.require(state == LogEntryState.QUERIED);
        var trainee = new LogEntryWord.Speaker(traineeId(), Capacity.TRAINEE);
        return new LogEntryWord(this, trainee, WordKind.ANSWER, words, now);
    }

    /** What was asked about twice ends with the course: as many minutes count as both agreed to, or as was decided. */
    public LedgerStep resolve(int counted, long personId, Instant now) {
        ONLY_A_DISAGREEMENT_IS_RESOLVED.require(state == LogEntryState.DISPUTED);
        return resolved(counted, personId, now);
    }

    /** Where a placement ended before a day was decided, the course decides it. */
    public LedgerStep resolveAfterTheEnd(Placement placement, int counted, long personId, Instant now) {
        ONLY_WHAT_IS_LEFT_OPEN_IS_DECIDED_BY_THE_COURSE.require(placement.state() == PlacementState.ENDED_EARLY
                && (state == LogEntryState.SUBMITTED || state == LogEntryState.QUERIED));
        return resolved(counted, personId, now);
    }

    private LedgerStep resolved(int counted, long personId, Instant now) {
        NO_MORE_COUNTS_THAN_WAS_LOGGED.require(counted >= 0 && counted <= minutes());
        FIVE_MINUTE_STEPS.require(counted % Stint.STEP == 0);
        decided(LogEntryState.RESOLVED, personId, now);
        countedMinutes = counted;
        return move(counted);
    }

    /** Whether this very person confirmed it already. */
    public boolean isConfirmedBy(long personId) {
        return state == LogEntryState.CONFIRMED && decidedBy != null && decidedBy == personId;
    }

    /** Whether it was sent long after its day: a word for those who read it, never a refusal. */
    public boolean isLate() {
        return sending.isLate();
    }

    /** The confirmed entry that this one corrects, if it is a correction. */
    public @Nullable Long corrects() {
        return correction.corrects();
    }

    public boolean isCorrection() {
        return correction.corrects() != null;
    }

    /** How many of its minutes are attested: all once it is confirmed, what was decided once it is resolved. */
    public int counted() {
        return state == LogEntryState.CONFIRMED ? minutes() : countedMinutes == null ? 0 : countedMinutes;
    }

    public LogEntryState state() {
        return state;
    }
}

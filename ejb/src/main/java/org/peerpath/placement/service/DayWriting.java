package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.HoursSubmitted;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.Stint;

/** How a trainee's days come into the log, one at a time or a week at once. No door: called by services that are. */
@ApplicationScoped
class DayWriting {
    @Inject
    private Placements placements;

    @Inject
    private LogEntries entries;

    @Inject
    private Reflections reflections;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private Event<HoursSubmitted> submitted;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** All placements of the trainee are locked, so that what is written elsewhere at the same moment is seen. */
    Placement ownLocked(long placementId) {
        var placement = placements.lockAllOf(actor.personId()).stream()
                .filter(p -> p.id() == placementId)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (placement.begin(evidence.today(placement))) {
            evidence.milestone(placement, PlacementMilestone.STARTED);
        }
        return placement;
    }

    /** The same, for whatever placement an own entry is at. Read after this, the entry is as it is now. */
    Placement ownLockedOf(long entryId) {
        return ownLocked(entries.placementOfOwn(actor.personId(), entryId));
    }

    /** A new day; the one that is there where the same form has written it already. */
    LogEntry begin(Placement placement, DayDraft draft) {
        var stint = draft.stint(placement.zone());
        return there(placement, stint, draft).orElseGet(() -> {
            var others = entries.around(actor.personId(), stint.day(), List.of());
            return added(placement, draft, new LogEntry(placement, stint, draft.work(), others, clock.instant()));
        });
    }

    /** How a confirmed day really was; the correction that is there where the same form has said so already. */
    LogEntry correct(LogEntry confirmed, Placement placement, DayDraft draft) {
        var stint = draft.stint(placement.zone());
        return there(placement, stint, draft).orElseGet(() -> {
            var others = entries.around(actor.personId(), stint.day(), List.of(confirmed.id()));
            return added(
                    placement,
                    draft,
                    LogEntry.correcting(
                            confirmed, placement, stint, draft.work(), draft.reason(), others, clock.instant()));
        });
    }

    /**
     * What a form that arrives a second time has written. One that was gone back to, and holds something else now or was
     * taken back since, is another form.
     */
    Optional<LogEntry> there(Placement placement, Stint stint, DayDraft draft) {
        var known = entries.writtenWith(actor.personId(), draft.form());
        if (known.isEmpty()) {
            return known;
        }
        if (!known.get().isWrittenWith(draft.form(), stint, draft.work())) {
            draft.renewForm();
            return Optional.empty();
        }
        keepTyped(placement, known.get(), draft);
        return known;
    }

    /** A form that arrives again takes no reflection away that was written since. */
    private void keepTyped(Placement placement, LogEntry entry, DayDraft draft) {
        var words = draft.getReflection();
        if (words != null && !words.isBlank()) {
            reflections.keep(placement, entry, words);
        }
    }

    private LogEntry added(Placement placement, DayDraft draft, LogEntry entry) {
        entry.writtenWith(draft.form());
        entries.add(entry);
        reflections.keep(placement, entry, draft.getReflection());
        return entry;
    }

    /** A day that is still in the trainee's hands; as it is where the same form has changed it already. */
    LogEntry change(Placement placement, long entryId, long version, DayDraft draft) {
        var entry = entries.own(actor.personId(), entryId);
        var stint = draft.stint(placement.zone());
        if (entry.isWrittenWith(draft.form(), stint, draft.work())) {
            keepTyped(placement, entry, draft);
            explain(entry, draft);
            return entry;
        }
        if (entry.version() != version) {
            throw new OptimisticLockException("changed meanwhile", null, entry);
        }
        var itself =
                Stream.of(entry.id(), entry.corrects()).filter(Objects::nonNull).toList();
        var others = entries.around(actor.personId(), stint.day(), itself);
        entry.change(placement, stint, draft.work(), others, clock.instant());
        explain(entry, draft);
        entry.writtenWith(draft.form());
        reflections.keep(placement, entry, draft.getReflection());
        return entry;
    }

    private static void explain(LogEntry entry, DayDraft draft) {
        if (entry.isCorrection() && entry.state().isInTheTraineesHands()) {
            entry.explain(draft.reason());
        }
    }

    /** A new day goes to the practice supervisor; one that went there already, with the same form, goes once. */
    void handNew(Placement placement, LogEntry entry) {
        if (entry.state() == LogEntryState.DRAFT) {
            hand(placement, entry, "");
        }
    }

    /**
     * Over to the practice supervisor. Where everything is decided and signed off, nothing is added any more.
     *
     * @param answer the trainee's words, where something was asked
     */
    void hand(Placement placement, LogEntry entry, String answer) {
        HOURS_NEED_AN_ACTIVE_AGREEMENT.require(placement.state() != PlacementState.SIGNED_OFF);
        if (entry.state() == LogEntryState.QUERIED) {
            entries.add(entry.answer(answer, clock.instant()));
        }
        evidence.attended(placement, entry, entry.submit(clock.instant()));
        submitted.fire(new HoursSubmitted(
                placement.id(), entry.id(), entry.traineeId(), placement.supervisorId(), entry.minutes()));
    }
}

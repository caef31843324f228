package org.peerpath.placement.service;

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

    /** A new day; nothing where the same form has written it already. */
    Optional<LogEntry> begin(Placement placement, DayDraft draft) {
        var stint = draft.stint(placement.zone());
        if (isThere(placement, stint, draft)) {
            return Optional.empty();
        }
        var others = entries.around(actor.personId(), stint.day(), List.of());
        return Optional.of(
                added(placement, draft, new LogEntry(placement, stint, draft.work(), others, clock.instant())));
    }

    /** How a confirmed day really was; nothing where the same form has said so already. */
    Optional<LogEntry> correct(LogEntry confirmed, Placement placement, DayDraft draft) {
        var stint = draft.stint(placement.zone());
        if (isThere(placement, stint, draft)) {
            return Optional.empty();
        }
        var others = entries.around(actor.personId(), stint.day(), List.of(confirmed.id()));
        return Optional.of(added(
                placement,
                draft,
                LogEntry.correcting(
                        confirmed, placement, stint, draft.work(), draft.reason(), others, clock.instant())));
    }

    /** Whether a form arrives a second time. One that was gone back to, and holds something else now, is another form. */
    boolean isThere(Placement placement, Stint stint, DayDraft draft) {
        var known = entries.writtenWith(actor.personId(), draft.form());
        if (known.isEmpty()) {
            return false;
        }
        if (!known.get().isWrittenWith(draft.form(), stint, draft.work())) {
            draft.renewForm();
            return false;
        }
        keepTyped(placement, known.get(), draft);
        return true;
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

    /** A day that is still in the trainee's hands; nothing where the same form has changed it already. */
    Optional<LogEntry> change(long entryId, long version, DayDraft draft) {
        var entry = entries.own(actor.personId(), entryId);
        var placement = ownLocked(entry.placementId());
        var stint = draft.stint(placement.zone());
        if (entry.isWrittenWith(draft.form(), stint, draft.work())) {
            keepTyped(placement, entry, draft);
            return Optional.empty();
        }
        if (entry.version() != version) {
            throw new OptimisticLockException("changed meanwhile", null, entry);
        }
        var itself =
                Stream.of(entry.id(), entry.corrects()).filter(Objects::nonNull).toList();
        var others = entries.around(actor.personId(), stint.day(), itself);
        entry.change(placement, stint, draft.work(), others, clock.instant());
        if (entry.isCorrection()) {
            entry.explain(draft.reason());
        }
        entry.writtenWith(draft.form());
        reflections.keep(placement, entry, draft.getReflection());
        return Optional.of(entry);
    }

    /**
     * Over to the practice supervisor.
     *
     * @param answer the trainee's words, where something was asked
     */
    void hand(Placement placement, LogEntry entry, String answer) {
        if (entry.state() == LogEntryState.QUERIED) {
            entries.add(entry.answer(answer, clock.instant()));
        }
        evidence.attended(placement, entry, entry.submit(clock.instant()));
        submitted.fire(new HoursSubmitted(
                placement.id(), entry.id(), entry.traineeId(), placement.supervisorId(), entry.minutes()));
    }
}

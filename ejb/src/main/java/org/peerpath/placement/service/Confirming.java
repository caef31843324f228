package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.placement.ConfirmedHow;
import org.peerpath.placement.DaysConfirmed;
import org.peerpath.placement.HoursQueried;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;

/**
 * What a practice supervisor does with days that wait, on whichever way they come: signed in, by a link and a code, or with
 * a pen. Stated once, so that the rules are the same. No door: called by services that have made sure who it is.
 */
@ApplicationScoped
public class Confirming {
    /** As many as can be read at one sitting; the rest follows once these are decided. */
    public static final int MOST = 200;

    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<DaysConfirmed> confirmed;

    @Inject
    private Event<HoursQueried> queried;

    @Inject
    private Clock clock;

    /** What waits for this supervisor, oldest first. */
    public List<WaitingRow> waitingFor(long personId) {
        return read.waitingFor(personId, MOST);
    }

    /** Those of these days that wait for them. */
    public List<WaitingRow> waitingFor(long personId, Collection<Long> entryIds) {
        return entryIds.isEmpty() ? List.of() : read.waitingFor(personId, entryIds);
    }

    /**
     * Confirms days, all of them or none, with as few statements for many as for one. A day that this supervisor has
     * confirmed already is left as it is, so that a second click does no harm.
     *
     * @return how many were confirmed by this call
     */
    public int confirm(long personId, ConfirmedHow how, List<Ticked> ticked) {
        if (ticked.isEmpty()) {
            return 0;
        }
        var versions = ticked.stream().collect(Collectors.toMap(Ticked::id, Ticked::version, (a, b) -> a));
        entries.requireSupervised(personId, versions.keySet());
        // Whoever confirms the same days at the same time waits here, and then finds them confirmed.
        var open = entries.locked(versions.keySet()).stream()
                .filter(entry -> !entry.isConfirmedBy(personId))
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        open.forEach(entry -> requireVersion(entry, Objects.requireNonNull(versions.get(entry.id()))));
        var shown = read.waitingFor(personId, open.stream().map(LogEntry::id).toList()).stream()
                .collect(Collectors.toMap(WaitingRow::id, WaitingRow::fingerprint));
        var placements = placements(open);
        var now = clock.instant();
        var days = open.stream()
                .map(entry -> confirmed(entry, personId, shown, placements, now))
                .toList();
        evidence.attested(open, placements);
        open.forEach(entry -> recorded(AuditKind.HOURS_CONFIRMED, how.doneBy(personId), entry));
        confirmed.fire(new DaysConfirmed(personId, how, now, days));
        return days.size();
    }

    /** Asks about a day: it goes back to the trainee with these words. */
    public void query(long personId, Ticked shown, String words) {
        entries.requireSupervised(personId, List.of(shown.id()));
        // Two questions at once take turns: the second finds that somebody was there before.
        var entry = entries.locked(shown.id());
        requireVersion(entry, shown.version());
        recorded(AuditKind.HOURS_QUERIED, personId, entry);
        queried.fire(entry.query(personId, words, clock.instant()));
    }

    private static DaysConfirmed.Day confirmed(
            LogEntry entry, long personId, Map<Long, String> shown, Map<Long, Placement> placements, Instant now) {
        var version = entry.version();
        entry.confirm(personId, now);
        return new DaysConfirmed.Day(
                Objects.requireNonNull(placements.get(entry.placementId())).organisationId(),
                entry.placementId(),
                entry.id(),
                version,
                entry.traineeId(),
                entry.minutes(),
                shown.getOrDefault(entry.id(), ""));
    }

    private void recorded(AuditKind kind, long actorId, LogEntry entry) {
        audit.record(kind, actorId, AuditThing.LOG_ENTRY.of(entry.id()), AuditThing.PLACEMENT.of(entry.placementId()));
    }

    private Map<Long, Placement> placements(List<LogEntry> of) {
        return entries.placementsOf(of).stream().collect(Collectors.toMap(Placement::id, Function.identity()));
    }

    private static void requireVersion(LogEntry entry, long shown) {
        if (entry.version() != shown) {
            throw new OptimisticLockException("changed meanwhile", null, entry);
        }
    }
}

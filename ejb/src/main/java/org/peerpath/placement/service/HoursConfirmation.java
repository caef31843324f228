package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.HoursConfirmed;
import org.peerpath.placement.HoursQueried;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;

/** The host's part of the log: see what waits, confirm it, or ask about it. */
@Stateless
public class HoursConfirmation {
    /** As many as can be read at one sitting; the rest follows once these are decided. */
    public static final int SHOWN = 50;

    @Inject
    private AuditTrail audit;

    @Inject
    private LogEntries entries;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private Event<HoursConfirmed> confirmed;

    @Inject
    private Event<HoursQueried> queried;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** What waits for this supervisor, oldest first. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WaitingRow> waiting() {
        return entries.waitingFor(actor.personId(), SHOWN);
    }

    /** One day that waits. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WaitingRow waiting(long entryId) {
        return entries.waitingFor(actor.personId(), entryId);
    }

    /**
     * Confirms days, all of them or none. One that this supervisor has confirmed already is left as it is, so that a
     * second click does no harm.
     *
     * @return how many were confirmed by this call
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public int confirm(List<Ticked> ticked) {
        if (ticked.isEmpty()) {
            return 0;
        }
        var versions = ticked.stream().collect(Collectors.toMap(Ticked::id, Ticked::version, (a, b) -> a));
        var open = entries.supervisedBy(actor.personId(), versions.keySet()).stream()
                .filter(entry -> !entry.isConfirmedBy(actor.personId()))
                .toList();
        open.forEach(entry -> requireVersion(entry, Objects.requireNonNull(versions.get(entry.id()))));
        var events = open.stream()
                .map(entry -> entry.confirm(actor.personId(), clock.instant()))
                .toList();
        evidence.attested(open, placements(open));
        open.forEach(entry -> recorded(AuditKind.HOURS_CONFIRMED, entry));
        events.forEach(confirmed::fire);
        return events.size();
    }

    /** Asks about a day: it goes back to the trainee with these words. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void query(Ticked shown, @Valid QueryDraft draft) {
        entries.supervisedBy(actor.personId(), List.of(shown.id()));
        // Two questions at once take turns: the second finds that somebody was there before.
        var entry = entries.locked(shown.id());
        requireVersion(entry, shown.version());
        recorded(AuditKind.HOURS_QUERIED, entry);
        queried.fire(entry.query(actor.personId(), draft.getQuestion(), clock.instant()));
    }

    private void recorded(AuditKind kind, LogEntry entry) {
        audit.record(
                kind,
                actor.personId(),
                AuditThing.LOG_ENTRY.of(entry.id()),
                AuditThing.PLACEMENT.of(entry.placementId()));
    }

    private Map<Long, Placement> placements(List<LogEntry> of) {
        return of.isEmpty()
                ? Map.of()
                : entries.placementsOf(of).stream().collect(Collectors.toMap(Placement::id, Function.identity()));
    }

    private static void requireVersion(LogEntry entry, long shown) {
        if (entry.version() != shown) {
            throw new OptimisticLockException("changed meanwhile", null, entry);
        }
    }
}

package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.HoursSubmitted;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.Placement;

/** The trainee's own log: write a day down, keep it or send it, take it up again, and a reflection that is theirs alone. */
@Stateless
public class HoursLog {
    private static final int PAGE = 20;
    private static final long NEW = -1;

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

    /** @param before where the page before this one ended, or nothing for the newest days */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LogPage page(long placementId, @Nullable String before) {
        var from = LogPlace.parse(before).orElse(null);
        return LogPage.of(entries.ownPage(actor.personId(), placementId, from, PAGE), PAGE);
    }

    /** A day to go on with, its reflection opened. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DayInHand takeUp(long entryId) {
        var trainee = actor.personId();
        var row = entries.ownRow(trainee, entryId);
        var own = reflections.open(trainee, entryId);
        return DayInHand.of(row, own, own.isEmpty() && reflections.isLocked(trainee, entryId));
    }

    /** Keeps a new day for the trainee alone. */
    @RolesAllowed(Roles.TRAINEE)
    public void keep(long placementId, @Valid DayDraft draft) {
        begin(ownLocked(placementId), draft);
    }

    /** Writes a new day down and sends it to the practice supervisor. */
    @RolesAllowed(Roles.TRAINEE)
    public void send(long placementId, @Valid DayDraft draft) {
        var placement = ownLocked(placementId);
        hand(placement, begin(placement, draft), "");
    }

    /** Changes a day that is still in the trainee's hands. */
    @RolesAllowed(Roles.TRAINEE)
    public void keepChanged(long entryId, long version, @Valid DayDraft draft) {
        change(entryId, version, draft);
    }

    /** Changes a day and sends it. */
    @RolesAllowed(Roles.TRAINEE)
    public void sendChanged(long entryId, long version, @Valid DayDraft draft) {
        var entry = change(entryId, version, draft);
        hand(ownLocked(entry.placementId()), entry, draft.answered());
    }

    /** Sends a day as it stands. */
    @RolesAllowed(Roles.TRAINEE)
    public void submit(long entryId, long version) {
        var entry = entries.own(actor.personId(), entryId, version);
        hand(ownLocked(entry.placementId()), entry, "");
    }

    /** Takes a day back that was not confirmed. Its own reflection stays with the trainee. */
    @RolesAllowed(Roles.TRAINEE)
    public void takeBack(long entryId, long version) {
        var entry = entries.own(actor.personId(), entryId, version);
        evidence.attended(ownLocked(entry.placementId()), entry, entry.takeBack());
    }

    /** Keeps a reflection about any own day, also one that is confirmed: it is the trainee's, whatever the hours do. */
    @RolesAllowed(Roles.TRAINEE)
    public void reflect(long entryId, @Valid DayDraft draft) {
        var entry = entries.own(actor.personId(), entryId);
        reflections.keep(placements.own(actor.personId(), entry.placementId()), entry, draft.getReflection());
    }

    private LogEntry begin(Placement placement, DayDraft draft) {
        var stint = draft.stint(placement.zone());
        var others = entries.around(actor.personId(), stint.day(), NEW);
        var entry = new LogEntry(placement, stint, draft.work(), others, clock.instant());
        entries.add(entry);
        reflections.keep(placement, entry, draft.getReflection());
        return entry;
    }

    private LogEntry change(long entryId, long version, DayDraft draft) {
        var entry = entries.own(actor.personId(), entryId, version);
        var placement = ownLocked(entry.placementId());
        var stint = draft.stint(placement.zone());
        var others = entries.around(actor.personId(), stint.day(), entryId);
        entry.change(placement, stint, draft.work(), others, clock.instant());
        reflections.keep(placement, entry, draft.getReflection());
        return entry;
    }

    private void hand(Placement placement, LogEntry entry, String answer) {
        if (entry.state() == LogEntryState.QUERIED) {
            entries.add(entry.answer(answer, clock.instant()));
        }
        evidence.attended(placement, entry, entry.submit());
        submitted.fire(new HoursSubmitted(
                placement.id(), entry.id(), entry.traineeId(), placement.supervisorId(), entry.minutes()));
    }

    /** All placements of the trainee are locked, so that what is written elsewhere at the same moment is seen. */
    private Placement ownLocked(long placementId) {
        var placement = placements.lockAllOf(actor.personId()).stream()
                .filter(p -> p.id() == placementId)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (placement.begin(evidence.today(placement))) {
            evidence.milestone(placement, PlacementMilestone.STARTED);
        }
        return placement;
    }
}

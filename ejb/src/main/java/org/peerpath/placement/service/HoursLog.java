package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.LogEntryState;
import org.peerpath.programme.Competence;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** The trainee's own log: write a day down, keep it or send it, take it up again, and a reflection that is theirs alone. */
@Stateless
public class HoursLog {
    private static final int PAGE = 20;

    @Inject
    private Placements placements;

    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private Reflections reflections;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private DayWriting days;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    /** @param before where the page before this one ended, or nothing for the newest days */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LogPage page(long placementId, @Nullable String before) {
        var from = LogPlace.parse(before).orElse(null);
        return LogPage.of(read.ownPage(actor.personId(), placementId, from, PAGE), PAGE);
    }

    /** The competences of the programme, of which a day may show some. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Competence> competences(long placementId) {
        return definitions
                .of(placements.ownFacts(actor.personId(), placementId).programmeVersionId())
                .competences();
    }

    /** A day to go on with, its reflection opened. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DayInHand takeUp(long entryId) {
        var trainee = actor.personId();
        var row = read.ownRow(trainee, entryId);
        var own = reflections.open(trainee, entryId);
        return DayInHand.of(row, own, own.isEmpty() && reflections.isLocked(trainee, entryId));
    }

    /** Keeps a new day for the trainee alone. */
    @RolesAllowed(Roles.TRAINEE)
    public void keep(long placementId, @Valid DayDraft draft) {
        days.begin(days.ownLocked(placementId), draft);
    }

    /** Writes a new day down and sends it to the practice supervisor. */
    @RolesAllowed(Roles.TRAINEE)
    public void send(long placementId, @Valid DayDraft draft) {
        var placement = days.ownLocked(placementId);
        days.handNew(placement, days.begin(placement, draft));
    }

    /** Changes a day that is still in the trainee's hands. */
    @RolesAllowed(Roles.TRAINEE)
    public void keepChanged(long entryId, long version, @Valid DayDraft draft) {
        days.change(days.ownLockedOf(entryId), entryId, version, draft);
    }

    /** Changes a day and sends it. */
    @RolesAllowed(Roles.TRAINEE)
    public void sendChanged(long entryId, long version, @Valid DayDraft draft) {
        var placement = days.ownLockedOf(entryId);
        var entry = days.change(placement, entryId, version, draft);
        if (entry.state().isInTheTraineesHands()) {
            days.hand(placement, entry, draft.answered());
        }
    }

    /** Sends a day as it stands. */
    @RolesAllowed(Roles.TRAINEE)
    public void submit(long entryId, long version) {
        var placement = days.ownLockedOf(entryId);
        days.hand(placement, entries.own(actor.personId(), entryId, version), "");
    }

    /** Takes a day back that was not confirmed; said twice, it is done once. Its own reflection stays with the trainee. */
    @RolesAllowed(Roles.TRAINEE)
    public void takeBack(long entryId, long version) {
        var placement = days.ownLockedOf(entryId);
        if (entries.own(actor.personId(), entryId).state() != LogEntryState.VOID) {
            var entry = entries.own(actor.personId(), entryId, version);
            evidence.attended(placement, entry, entry.takeBack());
        }
    }

    /** Keeps a reflection about any own day, also one that is confirmed: it is the trainee's, whatever the hours do. */
    @RolesAllowed(Roles.TRAINEE)
    public void reflect(long entryId, @Valid DayDraft draft) {
        var entry = entries.own(actor.personId(), entryId);
        reflections.keep(placements.own(actor.personId(), entry.placementId()), entry, draft.getReflection());
    }
}

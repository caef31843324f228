package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.ONLY_WHAT_WAS_WRITTEN_IS_SHARED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.SharedReflection;

/** A trainee lets named people read one reflection, sees who did, and ends it. */
@Stateless
public class SharingReflections {
    /** Rows on a page; one more is asked for, to know whether there are more. */
    public static final int PAGE = 20;

    @Inject
    private Shares shares;

    @Inject
    private SharedCopies copies;

    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private Placements placements;

    @Inject
    private Reflections reflections;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The words that would be copied; nothing where nothing was kept. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DayInHand day(long entryId) {
        return DayInHand.of(read.ownRow(actor.personId(), entryId), reflections.open(actor.personId(), entryId), false);
    }

    /** Whom it can be shown to. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReaderChoice> readers(long entryId) {
        return shares.offered(entries.own(actor.personId(), entryId).placementId());
    }

    /** Copies the words as they stand, for those people and nobody else. */
    @RolesAllowed(Roles.TRAINEE)
    public void share(long entryId, @Valid ShareDraft draft) {
        long me = actor.personId();
        var entry = entries.own(me, entryId);
        var chosen = Set.copyOf(draft.getReaders());
        var offered = shares.offered(entry.placementId()).stream()
                .map(ReaderChoice::id)
                .collect(Collectors.toSet());
        if (!offered.containsAll(chosen)) {
            throw new NotFound();
        }
        var words = reflections.open(me, entryId);
        ONLY_WHAT_WAS_WRITTEN_IS_SHARED.require(!words.isBlank());
        var shared = new SharedReflection(
                placements.own(me, entry.placementId()), entry, copies.seal(words, entryId), clock.instant());
        shares.add(shared);
        shared.with(chosen).forEach(shares::add);
        audit.record(
                AuditKind.REFLECTION_SHARED, me, AuditThing.SHARE.of(shared.id()), AuditThing.LOG_ENTRY.of(entryId));
    }

    /** What was shared, newest first, below that id; up to one row more than a page. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ShareRow> mine(long below) {
        return shares.of(actor.personId(), below, PAGE + 1);
    }

    /** Who may read these. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReaderRow> named(List<Long> ids) {
        return ids.isEmpty() ? List.of() : shares.readersOf(actor.personId(), ids);
    }

    /** Who read these, and when. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReadRow> reads(List<Long> ids) {
        return ids.isEmpty() ? List.of() : shares.readsOf(actor.personId(), ids);
    }

    /** Ends it at once; ending it again changes nothing. */
    @RolesAllowed(Roles.TRAINEE)
    public void end(long shareId) {
        if (shares.own(actor.personId(), shareId).end(clock.instant())) {
            audit.record(AuditKind.REFLECTION_UNSHARED, actor.personId(), AuditThing.SHARE.of(shareId));
        }
    }
}

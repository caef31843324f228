package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.ONE_CORRECTION_AT_A_TIME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;

/**
 * What is confirmed is never changed. Where it was not so, the trainee writes beside it how it was, and why; once the
 * practice supervisor confirms that, it takes the place of what was there, and until then that counts.
 */
@Stateless
public class CorrectingHours {
    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private DayWriting days;

    @Inject
    private Actor actor;

    /** The confirmed day, and a correction to begin with: as it stands, without a reason. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DayInHand takeUp(long entryId) {
        var row = read.ownRow(actor.personId(), entryId);
        var inHand = DayInHand.of(row, "", false);
        inHand.draft().setReason(null);
        return inHand;
    }

    /** Keeps a correction for the trainee alone. */
    @RolesAllowed(Roles.TRAINEE)
    public void keep(long entryId, @Valid DayDraft draft) {
        var confirmed = entries.own(actor.personId(), entryId);
        write(confirmed, days.ownLocked(confirmed.placementId()), draft);
    }

    /** Writes a correction and sends it to the practice supervisor. */
    @RolesAllowed(Roles.TRAINEE)
    public void send(long entryId, @Valid DayDraft draft) {
        var confirmed = entries.own(actor.personId(), entryId);
        var placement = days.ownLocked(confirmed.placementId());
        days.handNew(placement, write(confirmed, placement, draft));
    }

    private LogEntry write(LogEntry confirmed, Placement placement, DayDraft draft) {
        var written = days.correct(confirmed, placement, draft);
        ONE_CORRECTION_AT_A_TIME.require(!entries.isBeingCorrected(confirmed.id(), written));
        return written;
    }
}

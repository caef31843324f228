package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.ConfirmedHow;

/** The host's part of the log: see what waits, confirm it, or ask about it. */
@Stateless
public class HoursConfirmation {
    @Inject
    private ReadDays read;

    @Inject
    private Confirming confirming;

    @Inject
    private Actor actor;

    /** What waits for this supervisor, oldest first. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WaitingRow> waiting() {
        return confirming.waitingFor(actor.personId());
    }

    /** One day that waits. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WaitingRow waiting(long entryId) {
        return read.waitingFor(actor.personId(), entryId);
    }

    /**
     * Confirms days, all of them or none. One that this supervisor has confirmed already is left as it is, so that a
     * second click does no harm.
     *
     * @return how many were confirmed by this call
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public int confirm(List<Ticked> ticked) {
        return confirming.confirm(actor.personId(), ConfirmedHow.WITH_ACCOUNT, ticked);
    }

    /** Asks about a day: it goes back to the trainee with these words. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void query(Ticked shown, @Valid QueryDraft draft) {
        confirming.query(actor.personId(), shown, draft.getQuestion());
    }
}

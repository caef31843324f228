package org.peerpath.workshop.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.workshop.PlaceCalledOff;

/** Looking after workshops: calling one off, so that nobody comes to a closed door. */
@Stateless
public class WorkshopKeeping {
    @Inject
    private Workshops workshops;

    @Inject
    private WorkshopProgramme programme;

    @Inject
    private Event<PlaceCalledOff> calledOff;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Whether the reader looks after this workshop. Asked of everybody, so it costs nothing for whoever holds no role. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isMine(long workshopId) {
        return actor.isSignedIn()
                && (actor.holds(Roles.LIBRARIAN) || actor.holds(Roles.COURSE_LEAD))
                && workshops.isKeptBy(actor.personId(), workshopId);
    }

    @RolesAllowed({Roles.LIBRARIAN, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkshopView workshop(long workshopId, Locale reader) {
        requireMine(workshopId);
        return programme.workshop(workshopId, reader);
    }

    /**
     * Calls the workshop off and tells everybody who has a place or waits for one. The row is locked meanwhile, so nobody
     * books unseen; no version is asked for, since each booking makes a new one and changes nothing about this.
     */
    @RolesAllowed({Roles.LIBRARIAN, Roles.COURSE_LEAD})
    public void callOff(long workshopId) {
        requireMine(workshopId);
        var workshop = workshops.lock(workshopId);
        workshop.callOff(clock.instant());
        for (var booking : workshops.standing(workshopId)) {
            calledOff.fire(new PlaceCalledOff(
                    booking.id(),
                    booking.name(),
                    booking.email(),
                    booking.language(),
                    workshop.title().in(booking.language()),
                    workshop.moment().start()));
        }
    }

    private void requireMine(long workshopId) {
        if (!workshops.isKeptBy(actor.personId(), workshopId)) {
            throw new NotFound();
        }
    }
}

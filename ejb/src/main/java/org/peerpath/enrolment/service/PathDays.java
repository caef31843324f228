package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.PathClosed;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.requirement.State;

/**
 * What happens on a path because a day has come: a rest that was planned begins, and a path whose time is over is closed, a
 * fortnight later than it could be. Which day it is says the calendar of the place where the group learns.
 */
@Stateless
@AsPlatform
public class PathDays {
    private static final Period GRACE = Period.ofDays(14);

    @Inject
    private DueEnrolments due;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Standings standings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PathClosed> closed;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> over() {
        return due.over(LocalDate.now(clock).minus(GRACE));
    }

    /** A day further than here it may be tomorrow already. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> toRest() {
        return due.toRest(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX));
    }

    /** Safe to do again: whoever has time again, or finished meanwhile, is left alone. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void close(long enrolmentId) {
        for (var enrolment : enrolments.lock(Set.of(enrolmentId))) {
            var known = standings.of(List.of(enrolment));
            var now = clock.instant();
            var today = known.today(enrolment, now);
            known.standAsOf(now);
            if (enrolment.closeIfOver(today, known.path(enrolment, now).state() == State.CANNOT_BE_MET)) {
                tell(enrolment, today);
            }
        }
    }

    private void tell(Enrolment enrolment, LocalDate today) {
        audit.record(AuditKind.PATH_CLOSED, null, AuditThing.ENROLMENT.of(enrolment.id()));
        closed.fire(new PathClosed(enrolment.id(), enrolment.personId(), today));
    }

    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void rest(long enrolmentId) {
        for (var enrolment : enrolments.lock(Set.of(enrolmentId))) {
            enrolment.restIfDue(standings.of(List.of(enrolment)).today(enrolment, clock.instant()));
        }
    }
}

package org.peerpath.attendance.service;

import static org.peerpath.attendance.AttendanceRule.ONE_ENTERS_ONESELF_WHILE_THE_SESSION_IS_ON;
import static org.peerpath.attendance.AttendanceRule.THE_CODE_IS_THE_ONE_ON_THE_WALL_NOW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.access.Door;
import org.peerpath.access.service.Throttle;
import org.peerpath.access.service.Visitor;
import org.peerpath.adjustment.service.Arrangements;
import org.peerpath.attendance.CheckIn;
import org.peerpath.attendance.Mark;
import org.peerpath.attendance.RotatingCode;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Somebody enters themselves into the list of a session that is on now, by the code on the wall. */
@Stateless
public class CheckingIn {
    @Inject
    private OwnSessions sessions;

    @Inject
    private AttendanceJournal journal;

    @Inject
    private Secrets secrets;

    @Inject
    private Throttle throttle;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Arrangements arrangements;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Here> open() {
        return openNow().stream().map(this::here).toList();
    }

    /**
     * What was said of them before is not changed by it: a list that was taken is the trainer's.
     *
     * @return where they are entered, and how
     */
    @RolesAllowed(Roles.TRAINEE)
    public Here enter(String code, Visitor visitor) {
        long person = actor.personId();
        throttle.take(Door.ATTENDANCE, visitor, "person:" + person, person);
        var open = openNow();
        ONE_ENTERS_ONESELF_WHILE_THE_SESSION_IS_ON.require(!open.isEmpty());
        var meant = open.stream()
                .filter(own -> new RotatingCode(secrets.of(own.session())).isGood(code, clock.instant()))
                .findFirst();
        THE_CODE_IS_THE_ONE_ON_THE_WALL_NOW.require(meant.isPresent());
        throttle.giveBack(Door.ATTENDANCE, visitor, "person:" + person);
        var own = meant.orElseThrow();
        sessions.lock(own);
        if (sessions.mark(own).isEmpty()) {
            journal.entered(own, mark(own));
        }
        return here(own);
    }

    private List<OwnSession> openNow() {
        var now = clock.instant();
        return sessions.around(actor.personId(), now).stream()
                .filter(own -> checkIn(own).isOpen(own.session().localTime(now)))
                .toList();
    }

    private Mark mark(OwnSession own) {
        var free = arrangements.of(own.enrolmentId(), own.session().day()).minutes();
        return checkIn(own).mark(own.session().localTime(clock.instant()), free);
    }

    private static CheckIn checkIn(OwnSession own) {
        return new CheckIn(own.session().startsAt(), own.session().minutes());
    }

    private Here here(OwnSession own) {
        var definition = definitions.of(own.session().programmeVersionId());
        return new Here(own.session(), definition, sessions.mark(own).orElse(null));
    }
}

package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.A_DATED_SESSION_HAS_DAY_AND_TIME;
import static org.peerpath.enrolment.EnrolmentRule.A_SESSION_THAT_WAS_HELD_KEEPS_ITS_DAY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.SessionGoer;
import org.peerpath.enrolment.SessionsMoved;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** A course lead gives the sessions of a group their days, and changes them; those who go to it are told. */
@Stateless
public class CohortDates {
    private static final Set<Role> LEAD = Set.of(Role.COURSE_LEAD);

    @Inject
    private CohortPlans plans;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Standings standings;

    @Inject
    private Enrolments enrolments;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Event<SessionsMoved> moved;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortDatesView dates(long cohortId) {
        var cohort = plans.ledBy(actor.personId(), cohortId);
        var definition = definitions.of(cohort.programmeVersionId());
        var known = byCode(cohortId);
        var held = plans.held(cohortId);
        var sessions = definition.sessions().stream()
                .map(plan -> {
                    var dated = known.get(plan.code());
                    return new SessionDate(
                            plan.code(),
                            plan.minutes(),
                            held.contains(plan.code()),
                            dated == null ? null : dated.startsAt(),
                            dated == null ? cohort.place() : dated.place());
                })
                .toList();
        return new CohortDatesView(
                cohorts.one(actor.personId(), LEAD, cohortId), cohort.version(), definition, sessions);
    }

    /**
     * Keeps the days as they are given.
     *
     * @return how many sessions are otherwise than before
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public int save(long cohortId, long version, @Valid List<SessionDate> dates) {
        var cohort = plans.ledAt(actor.personId(), cohortId, version);
        var known = byCode(cohortId);
        var held = plans.held(cohortId);
        var changed = new ArrayList<String>();
        var movedOnes = 0;
        for (var plan : definitions.of(cohort.programmeVersionId()).sessions()) {
            for (var date : dates) {
                if (date.getCode().equals(plan.code())) {
                    var before = known.get(plan.code());
                    if (keep(cohort, before, date, plan.minutes(), held.contains(plan.code()))) {
                        changed.add(plan.code());
                        movedOnes += before == null ? 0 : 1;
                    }
                }
            }
        }
        if (!changed.isEmpty()) {
            audit.record(AuditKind.COHORT_CHANGED, actor.personId(), AuditThing.COHORT.of(cohortId));
            tell(cohort, movedOnes > 0);
        }
        return changed.size();
    }

    private boolean keep(Cohort cohort, @Nullable CohortSession before, SessionDate date, int minutes, boolean held) {
        A_DATED_SESSION_HAS_DAY_AND_TIME.require(date.isWhole());
        var at = date.at();
        if (at == null) {
            return before != null && take(before, held);
        }
        if (before == null) {
            plans.add(new CohortSession(cohort, date.getCode(), at, minutes, date.where()));
            return true;
        }
        return before.move(cohort, at, date.where(), held);
    }

    /** Has no day any more. */
    private boolean take(CohortSession session, boolean held) {
        A_SESSION_THAT_WAS_HELD_KEEPS_ITS_DAY.require(!held);
        plans.remove(session);
        return true;
    }

    /** Where everybody stands follows the new days; a letter goes to those who go to the sessions. */
    private void tell(Cohort cohort, boolean letters) {
        var going = plans.onTheWay(cohort.id());
        standAnew(going.stream().map(SessionGoer::enrolmentId).toList());
        if (letters && !going.isEmpty()) {
            moved.fire(new SessionsMoved(cohort.id(), cohort.version(), going));
        }
    }

    private void standAnew(List<Long> ids) {
        if (!ids.isEmpty()) {
            standings.renew(enrolments.lock(ids));
        }
    }

    private Map<String, CohortSession> byCode(long cohortId) {
        var known = new HashMap<String, CohortSession>();
        plans.sessions(cohortId).forEach(session -> known.put(session.code(), session));
        return known;
    }
}

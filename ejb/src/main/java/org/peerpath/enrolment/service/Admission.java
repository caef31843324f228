package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.ApplicationDeclined;
import org.peerpath.enrolment.PlaceAwaited;
import org.peerpath.enrolment.Readiness;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** The course lead reads who applied, writes down that they talked, and gives the places. */
@Stateless
public class Admission {
    private static final Set<Role> LEAD = Set.of(Role.COURSE_LEAD);

    @Inject
    private AuditTrail audit;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Applications applications;

    @Inject
    private Admitting admitting;

    @Inject
    private WaitingList list;

    @Inject
    private Event<ApplicationDeclined> declined;

    @Inject
    private Event<PlaceAwaited> awaited;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortRow cohort(long cohortId) {
        return cohorts.one(actor.personId(), LEAD, cohortId);
    }

    /** Those about whom something is still to be said: to be answered, on the list, with an offer. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ApplicationRow> waiting(long cohortId) {
        return applications.waiting(actor.personId(), cohortId);
    }

    /** Writes down that a conversation was held, and whether it is a good time; nothing of what was said. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void talked(long applicationId, long version, LocalDate day, Readiness ready) {
        var application = applications.ledBy(actor.personId(), applicationId, version);
        var cohort = cohorts.one(actor.personId(), LEAD, application.cohortId());
        application.talk(day, ready, actor.personId(), LocalDate.ofInstant(clock.instant(), cohort.clock()));
    }

    /** Gives a place: a person, an enrolment, and a letter with the way in. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void admit(long applicationId, long version) {
        var application = applications.ledBy(actor.personId(), applicationId, version);
        application.admit(actor.personId(), clock.instant());
        var cohort = cohorts.lock(application.cohortId());
        cohort.takePlace();
        admitting.admit(application, cohort, actor.personId());
    }

    /** Puts somebody on the waiting list; if a place is free, it is offered to them at once. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void await(long applicationId, long version) {
        var application = applications.ledBy(actor.personId(), applicationId, version);
        application.await(clock.instant());
        audit.record(AuditKind.APPLICATION_WAITLISTED, actor.personId(), AuditThing.APPLICATION.of(applicationId));
        awaited.fire(new PlaceAwaited(
                application.id(),
                application.displayName(),
                application.email(),
                application.language().toLanguageTag()));
        list.passOn(cohorts.lock(application.cohortId()));
    }

    /** There is no place this time. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void decline(long applicationId, long version) {
        var application = applications.ledBy(actor.personId(), applicationId, version);
        application.decline(actor.personId(), clock.instant());
        audit.record(AuditKind.APPLICATION_DECLINED, actor.personId(), AuditThing.APPLICATION.of(applicationId));
        declined.fire(new ApplicationDeclined(
                application.id(),
                application.displayName(),
                application.email(),
                application.language().toLanguageTag()));
    }
}

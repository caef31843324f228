package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.NO_ONE_DECIDES_ABOUT_THEMSELVES;

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
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.ApplicationDeclined;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.PersonAdmitted;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.identity.service.Invitations;
import org.peerpath.organisation.service.RoleGrounds;

/** The course lead reads who applied and gives the places. */
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
    private Beginnings beginnings;

    @Inject
    private Invitations invitations;

    @Inject
    private RoleGrounds grounds;

    @Inject
    private Grants grants;

    @Inject
    private Event<PersonAdmitted> admitted;

    @Inject
    private Event<ApplicationDeclined> declined;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortRow cohort(long cohortId) {
        return cohorts.one(actor.personId(), LEAD, cohortId);
    }

    /** Those who wait for an answer, longest first. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ApplicationRow> waiting(long cohortId) {
        return applications.waiting(actor.personId(), cohortId);
    }

    /** Gives a place: a person, an enrolment, and a letter with the way in. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void admit(long applicationId, long version) {
        var application = applications.ledBy(actor.personId(), applicationId, version);
        application.admit(actor.personId(), clock.instant());
        var cohort = cohorts.lock(application.cohortId());
        cohort.takePlace();
        var invited = invitations.invite(
                application.displayName(),
                application.email(),
                application.language(),
                cohort.zone(),
                actor.personId());
        NO_ONE_DECIDES_ABOUT_THEMSELVES.require(invited.personId() != actor.personId());
        var enrolment = begin(application, cohort, invited.personId());
        audit.record(
                AuditKind.PERSON_ADMITTED,
                actor.personId(),
                AuditThing.APPLICATION.of(applicationId),
                AuditThing.ENROLMENT.of(enrolment.id()),
                AuditSubject.person(invited.personId()));
        admitted.fire(new PersonAdmitted(
                enrolment.id(),
                invited.personId(),
                application.displayName(),
                application.email(),
                application.language().toLanguageTag(),
                invited.welcomeLink()));
    }

    private Enrolment begin(Application application, Cohort cohort, long personId) {
        var today = LocalDate.ofInstant(clock.instant(), cohort.zone());
        grounds.require(Role.TRAINEE, cohort.scope());
        grants.give(personId, Role.TRAINEE, cohort.scope(), actor.personId());
        return beginnings.enrol(cohort, personId, application.displayName(), today);
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

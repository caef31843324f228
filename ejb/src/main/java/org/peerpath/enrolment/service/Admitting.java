package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.NO_ONE_DECIDES_ABOUT_THEMSELVES;
import static org.peerpath.enrolment.EnrolmentRule.ONE_PERSON_HAS_ONE_PLACE_IN_A_GROUP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.PersonAdmitted;
import org.peerpath.identity.Role;
import org.peerpath.identity.service.Grants;
import org.peerpath.identity.service.Invitations;
import org.peerpath.organisation.service.RoleGrounds;

/** Whoever has a place becomes a person in the group, with a letter that brings the way in. */
@ApplicationScoped
class Admitting {
    @Inject
    private Enrolments enrolments;

    @Inject
    private Beginnings beginnings;

    @Inject
    private Invitations invitations;

    @Inject
    private RoleGrounds grounds;

    @Inject
    private Grants grants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonAdmitted> admitted;

    @Inject
    private Clock clock;

    /** @param by who gives the place; nobody where they took it by their letter */
    void admit(Application application, Cohort cohort, @Nullable Long by) {
        var invited = invitations.invite(
                application.displayName(), application.email(), application.language(), cohort.zone(), by);
        long person = invited.personId();
        NO_ONE_DECIDES_ABOUT_THEMSELVES.require(by == null || by != person);
        ONE_PERSON_HAS_ONE_PLACE_IN_A_GROUP.require(!enrolments.isIn(cohort.id(), person));
        grounds.require(Role.TRAINEE, cohort.scope());
        grants.give(person, Role.TRAINEE, cohort.scope(), by);
        var today = LocalDate.ofInstant(clock.instant(), cohort.zone());
        var enrolment = beginnings.enrol(cohort, person, application.displayName(), today);
        audit.record(
                AuditKind.PERSON_ADMITTED,
                by,
                AuditThing.APPLICATION.of(application.id()),
                AuditThing.ENROLMENT.of(enrolment.id()),
                AuditSubject.person(person));
        admitted.fire(new PersonAdmitted(
                enrolment.id(),
                person,
                application.displayName(),
                application.email(),
                application.language().toLanguageTag(),
                invited.welcomeLink()));
    }
}

package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.identity.Role;
import org.peerpath.identity.service.Grants;
import org.peerpath.organisation.service.RoleGrounds;

/**
 * Gives a place in a group to somebody who comes without an application: by an invitation, or from a list. Called by
 * services that have checked who may, inside their transaction.
 */
@ApplicationScoped
public class Enrolling {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Beginnings beginnings;

    @Inject
    private RoleGrounds grounds;

    @Inject
    private Grants grants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The group, locked: places are given one after the other. */
    public Cohort lock(long cohortId) {
        return cohorts.lock(cohortId);
    }

    /**
     * One place, with the role that comes with it.
     *
     * @return the enrolment made just now; nothing if they were in the group before
     */
    public Optional<Enrolment> enrol(long cohortId, long personId, String certificateName, long by) {
        var cohort = cohorts.lock(cohortId);
        if (enrolments.isIn(cohortId, personId)) {
            return Optional.empty();
        }
        grounds.require(Role.TRAINEE, cohort.scope());
        grants.give(personId, Role.TRAINEE, cohort.scope(), by);
        cohort.takePlace();
        var today = LocalDate.ofInstant(clock.instant(), cohort.zone());
        var enrolment = beginnings.enrol(cohort, personId, certificateName, today);
        audit.record(
                AuditKind.PERSON_ADMITTED, by, AuditThing.ENROLMENT.of(enrolment.id()), AuditSubject.person(personId));
        return Optional.of(enrolment);
    }
}

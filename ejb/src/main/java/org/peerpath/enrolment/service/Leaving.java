package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Enrolment;

/** Somebody leaves a group: their place is free, and the next on the list is asked. */
@ApplicationScoped
class Leaving {
    @Inject
    private Cohorts cohorts;

    @Inject
    private WaitingList list;

    @Inject
    private AuditTrail audit;

    void leave(Enrolment enrolment, LocalDate today, long by) {
        var cohort = cohorts.lock(enrolment.cohortId());
        enrolment.withdraw(today);
        cohort.freePlace();
        audit.record(AuditKind.ENROLMENT_LEFT, by, AuditThing.ENROLMENT.of(enrolment.id()));
        list.passOn(cohort);
    }
}

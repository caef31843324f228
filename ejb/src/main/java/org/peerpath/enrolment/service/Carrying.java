package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.CarriedFacts;
import org.peerpath.kernel.service.AsPlatform;

/**
 * Whoever comes back to a programme in a later group takes along what they did before: as further lines of the journal, each
 * with the path it comes from. The earlier path stays as it was.
 */
@ApplicationScoped
@AsPlatform
class Carrying {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Standings standings;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Consents consents;

    void takeAlong(Enrolment enrolment, Cohort cohort) {
        before(enrolment, cohort).filter(earlier -> mayBeWrittenDown(enrolment)).ifPresent(earlier -> {
            var known = standings.of(List.of(earlier)).evidence(earlier);
            var ended = earlier.endedOn();
            var facts = CarriedFacts.of(known, ended == null ? enrolment.enrolledOn() : ended);
            if (!facts.isEmpty()) {
                journal.append(enrolment.id(), facts, source(earlier));
            }
        });
    }

    private static String source(Enrolment earlier) {
        return "CARRIED:ENROLMENT:" + earlier.id();
    }

    private boolean mayBeWrittenDown(Enrolment enrolment) {
        return consents.withdrawn(Set.of(enrolment.personId()), ConsentPurpose.LEARNING_RECORD)
                .isEmpty();
    }

    /** The last path in the same programme that ended without a certificate. */
    private Optional<Enrolment> before(Enrolment enrolment, Cohort cohort) {
        return em.createQuery(
                        "select e from Enrolment e join Cohort c on c.id = e.cohortId where e.personId = :person"
                                + " and c.programmeId = :programme and e.id <> :now and e.state in :ended"
                                + " order by e.id desc",
                        Enrolment.class)
                .setParameter("person", enrolment.personId())
                .setParameter("programme", cohort.programmeId())
                .setParameter("now", enrolment.id())
                .setParameter("ended", List.of(EnrolmentState.WITHDRAWN, EnrolmentState.NOT_COMPLETED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

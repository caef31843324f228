package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.Progress;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

/** How an enrolment begins: the version freezes, and the person stands at the beginning of the path. */
@ApplicationScoped
class Beginnings {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Standings standings;

    @Inject
    private Carrying carrying;

    @Inject
    private Clock clock;

    Enrolment enrol(Cohort cohort, long personId, String certificateName, LocalDate today) {
        var version = Objects.requireNonNull(em.find(ProgrammeVersion.class, cohort.programmeVersionId()));
        if (!version.isFrozen()) {
            freeze(version.id());
        }
        var nothingYet = new Progress(0, 0, State.NOT_YET, Who.NOBODY_YET, today);
        var enrolment = new Enrolment(cohort, personId, certificateName, today, nothingYet);
        em.persist(enrolment);
        standings.of(List.of(enrolment)).standAsOf(clock.instant());
        carrying.takeAlong(enrolment, cohort);
        return enrolment;
    }

    /**
     * Groups of one version may give their first places at the same moment, and somebody may still be writing in what they
     * begin under: one after the other, each as it stands by then. One freezes it, the other finds it frozen.
     */
    ProgrammeVersion freeze(long versionId) {
        var version = lock(versionId);
        version.freeze(clock.instant());
        return version;
    }

    ProgrammeVersion lock(long versionId) {
        var version = Objects.requireNonNull(em.find(ProgrammeVersion.class, versionId));
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }
}

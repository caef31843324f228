package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.evidence.Evidence;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Evaluation;

/**
 * Whether an enrolment has all that an award asks for, decided while nobody can add to it. No door: called by services
 * that have checked role and scope, inside their transaction.
 */
@ApplicationScoped
public class AwardReadiness {
    @Inject
    private Enrolments enrolments;

    @Inject
    private Standings standings;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Clock clock;

    /**
     * Locks the enrolment and evaluates it for one award.
     *
     * @throws NotFound if there is no such enrolment
     */
    public Standing locked(long enrolmentId, String award) {
        var found = enrolments.lock(Set.of(enrolmentId));
        return standing(found.stream().findFirst().orElseThrow(NotFound::new), award);
    }

    /** The same without a lock, for reading. */
    public Standing of(Enrolment enrolment, String award) {
        return standing(enrolment, award);
    }

    /** What the version of the programme says that this enrolment follows. */
    public ProgrammeDefinition definition(Enrolment enrolment) {
        return definitions.of(enrolment.programmeVersionId());
    }

    private Standing standing(Enrolment enrolment, String award) {
        var known = standings.of(List.of(enrolment));
        var now = clock.instant();
        return new Standing(
                enrolment,
                known.cohort(enrolment),
                known.definition(enrolment),
                known.evidence(enrolment),
                known.evaluate(enrolment, award, now),
                known.today(enrolment, now));
    }

    /** An enrolment held against what an award asks for. */
    public record Standing(
            Enrolment enrolment,
            Cohort cohort,
            ProgrammeDefinition definition,
            Evidence evidence,
            Evaluation evaluation,
            LocalDate today) {}
}

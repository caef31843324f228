package org.peerpath.certificate.service;

import java.time.LocalDate;
import java.util.List;
import org.peerpath.programme.AwardPlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Evaluation;

/**
 * Somebody who may be given one of a programme's awards, held against what it asks for.
 *
 * @param issued whether they hold this award already
 * @param others the programme's other awards
 */
public record CandidateView(
        long enrolmentId,
        String certificateName,
        String cohort,
        ProgrammeDefinition definition,
        AwardPlan award,
        boolean issued,
        List<AwardPlan> others,
        Evaluation evaluation,
        LocalDate today) {

    public boolean canBeIssued() {
        return evaluation.isMet() && !issued;
    }
}

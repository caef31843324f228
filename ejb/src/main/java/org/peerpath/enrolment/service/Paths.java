package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Evaluation;

/** Draws the path of one enrolment, evaluated now. */
@ApplicationScoped
class Paths {
    @Inject
    private Standings standings;

    @Inject
    private Teams teams;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Warnings warnings;

    @Inject
    private Clock clock;

    /** For their team, who ask for them by name. */
    PathView view(Enrolment enrolment) {
        return view(enrolment, teams.nameOf(enrolment.personId()));
    }

    /** For themselves, who know how they are called. */
    PathView own(Enrolment enrolment) {
        return view(enrolment, "");
    }

    private PathView view(Enrolment enrolment, String displayName) {
        var known = standings.of(List.of(enrolment));
        var now = clock.instant();
        var cohort = known.cohort(enrolment);
        return new PathView(
                enrolment.id(),
                enrolment.version(),
                displayName,
                enrolment.certificateName(),
                enrolment.state(),
                cohort.name(),
                cohort.zone().getId(),
                known.definition(enrolment),
                definitions.of(cohort.programmeVersionId()),
                known.today(enrolment, now),
                known.path(enrolment, now),
                known.evidence(enrolment),
                known.sessions(enrolment),
                chances(cohort.programmeId(), known.path(enrolment, now)));
    }

    /** In their own group as well: it may hold the session later than the one they were in before. */
    private List<NextChance> chances(long programmeId, Evaluation path) {
        var missed = PathSteps.toMakeUp(path);
        if (missed.isEmpty()) {
            return List.of();
        }
        var elsewhere = new LinkedHashMap<String, NextChance>();
        warnings.chances(Set.of(programmeId), missed)
                .forEach(chance -> elsewhere.putIfAbsent(chance.session(), chance));
        return List.copyOf(elsewhere.values());
    }
}

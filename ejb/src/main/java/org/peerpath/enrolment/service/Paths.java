package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.Enrolment;

/** Draws the path of one enrolment, evaluated now. */
@ApplicationScoped
class Paths {
    @Inject
    private Standings standings;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    PathView view(Enrolment enrolment) {
        var known = standings.of(List.of(enrolment));
        var now = clock.instant();
        var cohort = known.cohort(enrolment);
        return new PathView(
                enrolment.id(),
                enrolment.version(),
                teams.nameOf(enrolment.personId()),
                enrolment.certificateName(),
                enrolment.state(),
                cohort.name(),
                cohort.zone().getId(),
                known.definition(enrolment),
                known.today(enrolment, now),
                known.path(enrolment, now),
                known.evidence(enrolment),
                known.sessions(enrolment));
    }
}

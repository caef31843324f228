package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.Cohort;
import org.peerpath.kernel.service.AsPlatform;

/** An offer whose time is over goes to the next on the list, whoever notices first: the job, or the person who comes late. */
@ApplicationScoped
@AsPlatform
class OfferEnds {
    @Inject
    private WaitingList list;

    @Inject
    private Clock clock;

    /** Leaves alone what was taken or ended meanwhile. */
    void end(Application application, Cohort locked) {
        var before = application.state();
        application.letGoBy(clock.instant());
        if (application.state() != before) {
            locked.releasePlace();
            list.passOn(locked);
        }
    }
}

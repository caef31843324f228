package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.OfferTerm;
import org.peerpath.enrolment.PlaceOffered;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/** Offers what is free to those who wait, the longest waiting first, until the group begins. */
@ApplicationScoped
@AsPlatform
class WaitingList {
    @Inject
    private OfferedApplications applications;

    @Inject
    private Event<PlaceOffered> offered;

    @Inject
    private Clock clock;

    /** @param locked the group in which something may have become free */
    void passOn(Cohort locked) {
        var today = LocalDate.ofInstant(clock.instant(), locked.zone());
        var next = next(locked, today);
        while (next.isPresent()) {
            offer(locked, next.get());
            next = next(locked, today);
        }
    }

    private Optional<Application> next(Cohort cohort, LocalDate today) {
        return cohort.freePlaces() > 0 && today.isBefore(cohort.startsOn())
                ? applications.next(cohort.id())
                : Optional.empty();
    }

    private void offer(Cohort cohort, Application application) {
        var link = SecretLinks.random();
        var end = OfferTerm.end(clock.instant(), cohort.startsOn(), cohort.zone());
        cohort.holdPlace();
        application.offer(SecretLinks.hash(link), end);
        offered.fire(new PlaceOffered(
                application.id(),
                application.displayName(),
                application.email(),
                application.language().toLanguageTag(),
                link,
                end,
                cohort.zone()));
    }
}

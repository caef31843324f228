package org.peerpath.enrolment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.OfferOutcome;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What somebody does by the link in their letter: see what is offered, take it, or leave it to the next. */
@Stateless
@AsPlatform
public class OfferedPlaces {
    @Inject
    private OfferedApplications applications;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private OfferEnds ends;

    @Inject
    private WaitingList list;

    @Inject
    private Admitting admitting;

    @Inject
    private Clock clock;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OfferView offer(String link) {
        var application = applications.byLink(SecretLinks.hash(link));
        var cohort = cohorts.open(application.cohortId());
        var end = application.offerEndsAt();
        return new OfferView(
                application.state(),
                application.displayName(),
                cohort,
                definitions.of(cohort.programmeVersionId()),
                end,
                end != null && !clock.instant().isBefore(end));
    }

    /** Takes the place. After the offer ended it goes to who waits; if nobody does, it is still theirs. */
    @PermitAll
    public OfferOutcome accept(String link) {
        var application = applications.byLink(SecretLinks.hash(link));
        var cohort = applications.lockCohortOf(application);
        if (application.state() == ApplicationState.ADMITTED) {
            return OfferOutcome.TAKEN;
        }
        ends.end(application, cohort);
        if (application.state() == ApplicationState.OFFERED) {
            application.accept(clock.instant());
            cohort.takeHeldPlace();
            admitting.admit(application, cohort, null);
            return OfferOutcome.TAKEN;
        }
        return late(application, cohort);
    }

    private OfferOutcome late(Application application, Cohort cohort) {
        application.stillWait();
        list.passOn(cohort);
        return OfferOutcome.ENDED;
    }

    /** Would rather not come any more: the next on the list is asked. */
    @PermitAll
    public void leave(String link) {
        var application = applications.byLink(SecretLinks.hash(link));
        var cohort = applications.lockCohortOf(application);
        if (application.state() == ApplicationState.OFFERED) {
            cohort.releasePlace();
        }
        application.withdraw(clock.instant());
        list.passOn(cohort);
    }
}

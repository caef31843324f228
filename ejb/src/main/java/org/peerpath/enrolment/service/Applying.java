package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.MANY_APPLIED_JUST_NOW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peerpath.access.Door;
import org.peerpath.access.service.Throttle;
import org.peerpath.access.service.Visitor;
import org.peerpath.audit.AuditThing;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.ApplicationReceived;
import org.peerpath.identity.Account;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What anybody may do about a cohort: read when it begins, and ask for a place. */
@Stateless
public class Applying {
    private static final int NEWEST = 50;

    @Inject
    private Throttle throttle;

    @Inject
    private Consents consents;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Event<ApplicationReceived> received;

    @Inject
    private Clock clock;

    /** The cohorts one may apply to, soonest first. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CohortRow> open(Collection<Long> programmeVersionIds) {
        return programmeVersionIds.isEmpty() ? List.of() : cohorts.openTo(programmeVersionIds, LocalDate.now(clock));
    }

    /** The groups that were announced last, of those one can still apply to. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NewCohort> announced() {
        return cohorts.announced(LocalDate.now(clock), NEWEST);
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortToApplyTo cohort(long cohortId) {
        var row = cohorts.open(cohortId);
        return new CohortToApplyTo(row, definitions.of(row.programmeVersionId()));
    }

    /** Asks for a place. Asking again from the same address changes nothing, and does not tell that somebody asked. */
    @PermitAll
    @AsPlatform
    public void apply(long cohortId, @Valid ApplicationDraft draft, Locale language, Visitor visitor) {
        cohorts.open(cohortId);
        MANY_APPLIED_JUST_NOW.require(throttle.mayTry(Door.APPLY, visitor, "cohort:" + cohortId));
        var cohort = cohorts.lock(cohortId);
        cohort.requireOpenForApplications(LocalDate.ofInstant(clock.instant(), cohort.zone()));
        var email = Account.canonical(draft.getVisitor().getEmail());
        if (cohorts.application(cohortId, email).isPresent()) {
            return;
        }
        var application = new Application(
                cohort,
                draft.getVisitor().getName().strip(),
                email,
                language,
                draft.getMessage().strip(),
                clock.instant());
        cohorts.add(application);
        consents.agreed(ConsentPurpose.APPLICATION, AuditThing.APPLICATION.of(application.id()), language);
        received.fire(
                new ApplicationReceived(application.id(), application.displayName(), email, language.toLanguageTag()));
    }
}

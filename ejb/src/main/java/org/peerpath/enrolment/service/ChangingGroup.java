package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.ANOTHER_GROUP_STILL_MEETS;
import static org.peerpath.enrolment.EnrolmentRule.A_CHANGE_OF_GROUP_IS_AGREED_ON;
import static org.peerpath.enrolment.EnrolmentRule.LISTS_ARE_WRITTEN_BEFORE_SOMEBODY_CHANGES_GROUP;
import static org.peerpath.enrolment.EnrolmentRule.ONE_PERSON_HAS_ONE_PLACE_IN_A_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.GroupChanged;
import org.peerpath.evidence.CarriedFacts;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;

/**
 * Somebody goes on in another group of the same version, because the day or the town suits them better: with everything that
 * was written down, on the same path. Their place in the group before goes to the next who waits.
 */
@Stateless
public class ChangingGroup {
    @Inject
    private Teams teams;

    @Inject
    private CohortPlans plans;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Standings standings;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Consents consents;

    @Inject
    private Grants grants;

    @Inject
    private WaitingList list;

    @Inject
    private Event<GroupChanged> changed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Groups of the actor in which they could go on, the next to begin last. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GroupChoice> choices(long enrolmentId) {
        var enrolment = teams.ledEnrolment(actor.personId(), enrolmentId);
        return enrolment.isOpen() ? plans.others(actor.personId(), enrolment) : List.of();
    }

    /** @param version of the enrolment, as it was shown */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void change(long enrolmentId, long version, @Valid GroupDraft draft) {
        A_CHANGE_OF_GROUP_IS_AGREED_ON.require(draft.isAgreed());
        var lead = actor.personId();
        long to = Objects.requireNonNull(draft.getCohortId());
        var before = locked(teams.ledEnrolment(lead, enrolmentId).cohortId(), to);
        var other = plans.ledBy(lead, to);
        var enrolment = enrolments.lock(List.of(enrolmentId)).get(0);
        if (enrolment.version() != version || enrolment.cohortId() != before.id()) {
            throw new OptimisticLockException(enrolment);
        }
        enrolment.requireGroup(other);
        ANOTHER_GROUP_STILL_MEETS.require(
                plans.others(lead, enrolment).stream().anyMatch(choice -> choice.cohortId() == to));
        goOn(enrolment, before, other);
        list.passOn(before);
        changed.fire(new GroupChanged(enrolmentId, enrolment.personId(), other.id(), version));
        audit.record(AuditKind.GROUP_CHANGED, lead, AuditThing.ENROLMENT.of(enrolmentId));
    }

    /** Both groups, in the order of their ids, so that two who change places never wait for each other. */
    private Cohort locked(long before, long other) {
        var first = cohorts.lock(Math.min(before, other));
        var second = cohorts.lock(Math.max(before, other));
        return first.id() == before ? first : second;
    }

    private void goOn(Enrolment enrolment, Cohort before, Cohort other) {
        var now = clock.instant();
        var known = standings.of(List.of(enrolment));
        LISTS_ARE_WRITTEN_BEFORE_SOMEBODY_CHANGES_GROUP.require(isWritten(known.evidence(enrolment), before));
        ONE_PERSON_HAS_ONE_PLACE_IN_A_GROUP.require(!enrolments.isIn(other.id(), enrolment.personId()));
        var held = CarriedFacts.held(known.evidence(enrolment), known.today(enrolment, now));
        var time = known.lastDay(enrolment, now);
        enrolment.goOnIn(other);
        other.takePlace();
        before.freePlace();
        grants.give(enrolment.personId(), Role.TRAINEE, other.scope(), actor.personId());
        grants.endAt(enrolment.personId(), Role.TRAINEE, before.scope(), actor.personId());
        if (!held.isEmpty() && mayBeWrittenDown(enrolment)) {
            journal.append(enrolment.id(), held, source(enrolment, before));
        }
        standings.renew(List.of(enrolment));
        keepTime(enrolment, time, source(enrolment, before));
    }

    /** Whoever was there would else be on no list any more. */
    private boolean isWritten(Evidence evidence, Cohort before) {
        var today = LocalDate.ofInstant(clock.instant(), before.zone());
        return evidence.delivery().sessions().stream()
                .filter(session -> session.on().isBefore(today) && !evidence.pausedOn(session.on()))
                .noneMatch(session -> evidence.about(Fact.SessionAttendance.class, session.code())
                        .isEmpty());
    }

    /** Another group may end sooner: their time to finish does not. */
    private void keepTime(Enrolment enrolment, @Nullable LocalDate before, String source) {
        var known = standings.of(List.of(enrolment));
        var now = known.lastDay(enrolment, clock.instant());
        if (before != null && now != null && now.isBefore(before)) {
            var kept = new Fact.DeadlineExtended(before, known.today(enrolment, clock.instant()));
            journal.append(enrolment.id(), List.of(kept), source + ":TIME");
        }
    }

    private boolean mayBeWrittenDown(Enrolment enrolment) {
        return consents.withdrawn(Set.of(enrolment.personId()), ConsentPurpose.LEARNING_RECORD)
                .isEmpty();
    }

    private static String source(Enrolment enrolment, Cohort before) {
        return "GROUP:" + before.id() + ":" + enrolment.version();
    }
}

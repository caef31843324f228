package org.peerpath.moving.service;

import static org.peerpath.moving.MovingRule.ONLY_THE_NEWEST_VERSION_IS_OFFERED;
import static org.peerpath.moving.MovingRule.THE_COURSE_MATERIAL_IS_THERE_BEFORE_PEOPLE_MOVE;
import static org.peerpath.moving.MovingRule.WHO_RESTS_IS_ASKED_WHEN_THEY_ARE_BACK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.Following;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.moving.VersionOffer;
import org.peerpath.moving.VersionOffered;
import org.peerpath.programme.ProgrammeVersionState;

/**
 * Whoever answers for a programme, or for one of its groups, offers its newest version to those who are under way in an older
 * one: to a whole group or to one person. It is an offer, and whoever says nothing stays.
 */
@Stateless
public class OfferingVersions {
    @Inject
    private LedVersions led;

    @Inject
    private PeopleUnderWay people;

    @Inject
    private VersionOffers offers;

    @Inject
    private Differences differences;

    @Inject
    private Following following;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<VersionOffered> offered;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Who is under way in which version of a programme, by group. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProgrammeUnderWay programme(long programmeId) {
        var programme = led.programme(programmeId);
        var newest = offers.newest(programmeId).orElse(null);
        var groups = people.groups(programme, actor.personId());
        var versions = new HashMap<Integer, Long>();
        groups.forEach(group -> versions.put(group.number(), group.versionId()));
        return new ProgrammeUnderWay(
                programmeId,
                programme.slug(),
                newest,
                groups,
                newest == null ? List.of() : people.answers(programme, newest.id()),
                differences.of(versions, newest));
    }

    /** Who of one group is under way in which version. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortUnderWay cohort(long cohortId) {
        var cohort = people.cohort(actor.personId(), cohortId);
        var newest = offers.newest(cohort.programmeId()).orElse(null);
        var there = people.people(actor.personId(), cohortId, newest == null ? 0 : newest.id());
        return new CohortUnderWay(
                cohortId, cohort.name(), today(cohort), newest, there, differences.of(versions(there), newest));
    }

    private static Map<Integer, Long> versions(List<PersonUnderWay> people) {
        var versions = new HashMap<Integer, Long>();
        people.forEach(one -> versions.put(one.number(), one.versionId()));
        return versions;
    }

    /**
     * Offers the newest version to all of a group who are under way in an older one and were not asked yet.
     *
     * @param newestId the version whose changes were shown
     * @return how many were asked now
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public int offerToAll(long cohortId, long newestId, @NotNull LocalDate until) {
        var cohort = people.cohort(actor.personId(), cohortId);
        var newest = locked(cohort, newestId);
        return offer(cohort, newest, offers.toAsk(actor.personId(), cohortId, newest), until, null);
    }

    /** Offers it to one of them. @return whether they were asked now */
    @RolesAllowed(Roles.COURSE_LEAD)
    public boolean offerTo(long enrolmentId, long newestId, @NotNull LocalDate until) {
        var cohort = people.cohort(actor.personId(), people.cohortOf(actor.personId(), enrolmentId));
        var newest = locked(cohort, newestId);
        var one = offers.toAsk(actor.personId(), cohort.id(), newest).stream()
                .filter(enrolment -> enrolment.id() == enrolmentId)
                .toList();
        WHO_RESTS_IS_ASKED_WHEN_THEY_ARE_BACK.require(!one.isEmpty());
        return offer(cohort, newest, one, until, enrolmentId) > 0;
    }

    /** Locked and looked at again: offers of one version are made one after the other. */
    private NewestVersion locked(Cohort cohort, long newestId) {
        var newest = offers.newest(cohort.programmeId()).orElse(null);
        ONLY_THE_NEWEST_VERSION_IS_OFFERED.require(newest != null && newest.id() == newestId);
        var version = following.lock(newestId);
        ONLY_THE_NEWEST_VERSION_IS_OFFERED.require(version.state() == ProgrammeVersionState.PUBLISHED);
        return new NewestVersion(version.id(), version.number());
    }

    private int offer(
            Cohort cohort, NewestVersion newest, List<Enrolment> to, LocalDate until, @Nullable Long enrolmentId) {
        var now = clock.instant();
        var term = new VersionOffer.Term(until, today(cohort), actor.personId(), now);
        requireMaterial(to, newest);
        var before = offers.lockedOf(cohort.id(), newest.id()).stream()
                .collect(Collectors.toMap(VersionOffer::enrolmentId, Function.identity()));
        var asked = new ArrayList<VersionOffered.Asked>();
        for (var enrolment : to) {
            if (offered(enrolment, before.get(enrolment.id()), newest, term)) {
                asked.add(new VersionOffered.Asked(enrolment.id(), enrolment.personId()));
            }
        }
        if (!asked.isEmpty()) {
            recorded(AuditKind.VERSION_OFFERED, cohort, newest.id(), enrolmentId);
            offered.fire(new VersionOffered(now, asked));
        }
        return asked.size();
    }

    private boolean offered(
            Enrolment enrolment, @Nullable VersionOffer before, NewestVersion newest, VersionOffer.Term term) {
        if (before == null) {
            offers.add(new VersionOffer(enrolment, newest.id(), term));
            return true;
        }
        return before.again(enrolment, term);
    }

    private void requireMaterial(List<Enrolment> people, NewestVersion newest) {
        var read = people.stream().map(Enrolment::programmeVersionId).distinct().anyMatch(offers::isWritten);
        THE_COURSE_MATERIAL_IS_THERE_BEFORE_PEOPLE_MOVE.require(!read || offers.isWritten(newest.id()));
    }

    /** Takes the offers back that nobody followed yet. @return how many */
    @RolesAllowed(Roles.COURSE_LEAD)
    public int withdrawAll(long cohortId, long newestId) {
        var cohort = people.cohort(actor.personId(), cohortId);
        var back = 0;
        for (var offer : offers.lockedOf(cohortId, newestId)) {
            back += offer.isFollowed() || offer.isOver(today(cohort)) || !offer.withdraw() ? 0 : 1;
        }
        if (back > 0) {
            recorded(AuditKind.VERSION_OFFER_WITHDRAWN, cohort, newestId, null);
        }
        return back;
    }

    /** Takes one offer back, as it was shown. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void withdraw(long offerId, long version) {
        var offer = offers.led(actor.personId(), offerId);
        offers.lock(offer);
        var cohort = people.cohort(actor.personId(), people.cohortOf(actor.personId(), offer.enrolmentId()));
        if (offer.withdraw()) {
            VersionOffers.requireAt(offer, version);
            recorded(AuditKind.VERSION_OFFER_WITHDRAWN, cohort, offer.toVersionId(), offer.enrolmentId());
        }
    }

    private void recorded(AuditKind kind, Cohort cohort, long versionId, @Nullable Long enrolmentId) {
        var about = new ArrayList<AuditSubject>();
        about.add(AuditThing.PROGRAMME_VERSION.of(versionId));
        about.add(AuditThing.COHORT.of(cohort.id()));
        if (enrolmentId != null) {
            about.add(AuditThing.ENROLMENT.of(enrolmentId));
        }
        audit.record(kind, actor.personId(), about.toArray(AuditSubject[]::new));
    }

    private LocalDate today(Cohort cohort) {
        return LocalDate.ofInstant(clock.instant(), cohort.zone());
    }
}

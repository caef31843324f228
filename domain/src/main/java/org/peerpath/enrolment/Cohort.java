package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.APPLICATIONS_CLOSE_ON_THE_DAY_NAMED;
import static org.peerpath.enrolment.EnrolmentRule.APPLICATIONS_END_BEFORE_THE_GROUP_BEGINS;
import static org.peerpath.enrolment.EnrolmentRule.A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES;
import static org.peerpath.enrolment.EnrolmentRule.A_GROUP_OPENS_WHEN_ITS_FIRST_SESSION_HAS_A_DAY;
import static org.peerpath.enrolment.EnrolmentRule.A_GROUP_OPENS_WHEN_SOMEBODY_TEACHES_IT;
import static org.peerpath.enrolment.EnrolmentRule.A_GROUP_OPENS_WITH_LIVED_EXPERIENCE_ON_ITS_TEAM;
import static org.peerpath.enrolment.EnrolmentRule.A_GROUP_WITH_PEOPLE_IN_IT_KEEPS_ITS_CLOCK;
import static org.peerpath.enrolment.EnrolmentRule.A_PLACE_THAT_IS_GIVEN_STAYS;
import static org.peerpath.enrolment.EnrolmentRule.THE_PROGRAMME_STANDS_WHEN_A_GROUP_OPENS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.VersionedEntity;

/**
 * One edition of a programme version: who runs it, when it begins, in whose time, for how many people. Sessions have
 * local times in its zone.
 */
@Entity
@Table(name = "cohort")
public class Cohort extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "programme_version_id")
    private long programmeVersionId;

    private String name;

    private String zone;

    /** BCP 47 tag of the language it is taught in. */
    private String language;

    /** Where it meets, in words: a town, "online", or both. */
    private String place;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "apply_until")
    private LocalDate applyUntil;

    private int places;

    @Column(name = "places_taken")
    private int placesTaken;

    @Column(name = "places_offered")
    private int placesOffered;

    @Enumerated(EnumType.STRING)
    private CohortState state = CohortState.DRAFT;

    /** When it was opened: a feed tells what is new. */
    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    public Cohort(long organisationId, long programmeId, long programmeVersionId, CohortPlan plan) {
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.programmeVersionId = programmeVersionId;
        APPLICATIONS_END_BEFORE_THE_GROUP_BEGINS.require(!plan.applyUntil().isAfter(plan.startsOn()));
        run(plan);
    }

    /** Runs otherwise from now on: who has a place keeps it, and sessions keep the clock that they were dated by. */
    public void plan(CohortPlan plan) {
        APPLICATIONS_END_BEFORE_THE_GROUP_BEGINS.require(!plan.applyUntil().isAfter(plan.startsOn()));
        A_PLACE_THAT_IS_GIVEN_STAYS.require(plan.places() >= placesTaken + placesOffered);
        A_GROUP_WITH_PEOPLE_IN_IT_KEEPS_ITS_CLOCK.require(
                placesTaken == 0 || plan.zone().getId().equals(zone));
        run(plan);
    }

    private void run(CohortPlan plan) {
        this.name = plan.name();
        this.zone = plan.zone().getId();
        this.language = plan.language();
        this.place = plan.place();
        this.startsOn = plan.startsOn();
        this.applyUntil = plan.applyUntil();
        this.places = plan.places();
    }

    /** Follows another version of its programme, as long as nobody relies on this one. */
    public void follow(long otherVersionId) {
        THE_PROGRAMME_STANDS_WHEN_A_GROUP_OPENS.require(
                otherVersionId == programmeVersionId || (state == CohortState.DRAFT && placesTaken == 0));
        programmeVersionId = otherVersionId;
    }

    /** Lets people apply from now on; asking twice is harmless. */
    public void open(CohortReadiness ready, Instant now) {
        if (state == CohortState.DRAFT) {
            A_GROUP_OPENS_WHEN_ITS_FIRST_SESSION_HAS_A_DAY.require(ready.dated());
            A_GROUP_OPENS_WHEN_SOMEBODY_TEACHES_IT.require(ready.taught());
            A_GROUP_OPENS_WITH_LIVED_EXPERIENCE_ON_ITS_TEAM.require(ready.livedExperience());
            state = CohortState.OPEN;
            announcedAt = now;
        }
    }

    /** Whether others than its team see it. */
    public boolean isOpen() {
        return state == CohortState.OPEN;
    }

    /** Refuses applications after the last day, by the cohort's own calendar. */
    public void requireOpenForApplications(LocalDate today) {
        APPLICATIONS_CLOSE_ON_THE_DAY_NAMED.require(!today.isAfter(applyUntil));
    }

    /** Gives one of the places away. */
    public void takePlace() {
        A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES.require(freePlaces() > 0);
        placesTaken++;
    }

    /** Somebody leaves: their place is free again. */
    public void freePlace() {
        placesTaken = Math.max(0, placesTaken - 1);
    }

    /** Holds a place for whoever it is offered to. */
    public void holdPlace() {
        A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES.require(freePlaces() > 0);
        placesOffered++;
    }

    /** Whoever it was held for does not take it. */
    public void releasePlace() {
        placesOffered = Math.max(0, placesOffered - 1);
    }

    /** Whoever it was held for takes it. */
    public void takeHeldPlace() {
        releasePlace();
        takePlace();
    }

    /** Neither given nor held for anybody. */
    public int freePlaces() {
        return places - placesTaken - placesOffered;
    }

    /** Where the roles of this group count. */
    public Scope scope() {
        return Scope.cohort(organisationId, programmeId, id());
    }

    public long organisationId() {
        return organisationId;
    }

    public long programmeId() {
        return programmeId;
    }

    public long programmeVersionId() {
        return programmeVersionId;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String place() {
        return place;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public String language() {
        return language;
    }

    public LocalDate applyUntil() {
        return applyUntil;
    }

    public int places() {
        return places;
    }

    public int placesTaken() {
        return placesTaken;
    }

    public CohortState state() {
        return state;
    }

    /** When it was opened; nothing as long as it is a draft. */
    public @Nullable Instant announcedAt() {
        return announcedAt;
    }
}

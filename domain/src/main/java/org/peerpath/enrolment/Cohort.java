package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.APPLICATIONS_CLOSE_ON_THE_DAY_NAMED;
import static org.peerpath.enrolment.EnrolmentRule.A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    public Cohort(long organisationId, long programmeId, long programmeVersionId, CohortPlan plan) {
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.programmeVersionId = programmeVersionId;
        this.name = plan.name();
        this.zone = plan.zone().getId();
        this.language = plan.language();
        this.place = plan.place();
        this.startsOn = plan.startsOn();
        this.applyUntil = plan.applyUntil();
        this.places = plan.places();
    }

    /** Refuses applications after the last day, by the cohort's own calendar. */
    public void requireOpenForApplications(LocalDate today) {
        APPLICATIONS_CLOSE_ON_THE_DAY_NAMED.require(!today.isAfter(applyUntil));
    }

    /** Gives one of the places away. */
    public void takePlace() {
        A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES.require(placesTaken < places);
        placesTaken++;
    }

    /** Where the roles of this group count. */
    public Scope scope() {
        return Scope.cohort(organisationId, programmeId, id());
    }

    public long organisationId() {
        return organisationId;
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
}

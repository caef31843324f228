package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.ZoneId;
import org.peerpath.kernel.VersionedEntity;

/**
 * What stays of a placement from the first word to the last: whose it is, for which step of which path, at which host, by
 * whose clock, and how many hours it is to be. Another host or another step is another placement.
 */
@MappedSuperclass
public abstract class PlacementOrigin extends VersionedEntity {
    /** The organisation that runs the course. */
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "trainee_id")
    private long traineeId;

    private String requirement;

    @Column(name = "host_organisation_id")
    private long hostOrganisationId;

    private String zone;

    @Column(name = "planned_minutes")
    private int plannedMinutes;

    @SuppressWarnings("NullAway.Init")
    protected PlacementOrigin() {}

    PlacementOrigin(long organisationId, long enrolmentId, long traineeId, PlacementTerms terms) {
        this.organisationId = organisationId;
        this.enrolmentId = enrolmentId;
        this.traineeId = traineeId;
        this.requirement = terms.requirement();
        this.hostOrganisationId = terms.hostOrganisationId();
        this.zone = terms.zone().getId();
        this.plannedMinutes = terms.plannedMinutes();
    }

    public long organisationId() {
        return organisationId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public long traineeId() {
        return traineeId;
    }

    public String requirement() {
        return requirement;
    }

    public long hostOrganisationId() {
        return hostOrganisationId;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    int plannedMinutes() {
        return plannedMinutes;
    }
}

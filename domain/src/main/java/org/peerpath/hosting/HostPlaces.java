package org.peerpath.hosting;

import static org.peerpath.hosting.HostingRule.A_HOST_HAS_A_PLACE_AT_LEAST;
import static org.peerpath.hosting.HostingRule.A_PERIOD_ENDS_AFTER_IT_BEGINS;
import static org.peerpath.hosting.HostingRule.THERE_IS_A_PLACE_AT_THE_HOST;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peerpath.kernel.VersionedEntity;

/** How many trainees of a course a host takes at a time, from a day until a day. Where nothing is said, nobody counts. */
@Entity
@Table(name = "host_places")
public class HostPlaces extends VersionedEntity {
    /** More than any host takes. */
    public static final int MOST = 100;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "host_organisation_id")
    private long hostOrganisationId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private int places;

    @SuppressWarnings("NullAway.Init")
    protected HostPlaces() {}

    public HostPlaces(long organisationId, long hostOrganisationId, LocalDate from, LocalDate until, int places) {
        A_PERIOD_ENDS_AFTER_IT_BEGINS.require(!until.isBefore(from));
        A_HOST_HAS_A_PLACE_AT_LEAST.require(places >= 1 && places <= MOST);
        this.organisationId = organisationId;
        this.hostOrganisationId = hostOrganisationId;
        startsOn = from;
        endsOn = until;
        this.places = places;
    }

    /** Refuses one more beside those who are there at the same time. */
    public void requirePlace(long there) {
        THERE_IS_A_PLACE_AT_THE_HOST.require(there < places);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}

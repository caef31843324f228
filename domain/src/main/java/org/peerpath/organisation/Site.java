package org.peerpath.organisation;

import static org.peerpath.organisation.OrganisationRule.A_SITE_LIES_IN_A_TIME_ZONE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.peerpath.kernel.VersionedEntity;

/** Where an organisation meets people: a house, a floor, a room. Never a private address, nor that of a closed group. */
@Entity
@Table(name = "site")
public class Site extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    private String name;

    /** Street and number, and how one finds the door. */
    private String address;

    private String town;

    /** Whose clock hangs there. */
    private String zone;

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    public Site(long organisationId, String name, String address, String town, String zone) {
        this.organisationId = organisationId;
        describe(name, address, town, zone);
    }

    public final void describe(String calledBy, String streetAndDoor, String inTown, String timeZone) {
        A_SITE_LIES_IN_A_TIME_ZONE.require(ZoneId.getAvailableZoneIds().contains(timeZone));
        name = calledBy;
        address = streetAndDoor;
        town = inTown;
        zone = timeZone;
    }

    public long organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String town() {
        return town;
    }

    public String zone() {
        return zone;
    }
}

package org.peerpath.workshop;

import static org.peerpath.workshop.WorkshopRule.A_PLACE_IS_GIVEN_BACK_ONCE;
import static org.peerpath.workshop.WorkshopRule.PLACES_ARE_GIVEN_BACK_BEFORE_THE_WORKSHOP_BEGINS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody's place in a workshop, or on its waiting list: one for each address. It is seen and given back by a link in a
 * letter, of which only the hash is kept. Once given back, the name and the address are forgotten.
 */
@Entity
@Table(name = "booking")
public class Booking extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "workshop_id")
    private long workshopId;

    private @Nullable String name;

    private @Nullable String email;

    private String language;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    /** The place in the order of asking. */
    private int turn;

    @Column(name = "token_hash")
    private String tokenHash;

    /** When the person asked for the place and agreed to be written to. */
    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    Booking(Workshop workshop, Guest guest, boolean placeFree, int turn, String tokenHash, Instant now) {
        this.organisationId = workshop.organisationId();
        this.workshopId = workshop.id();
        this.name = guest.name();
        this.email = guest.email();
        this.language = guest.language().toLanguageTag();
        this.state = placeFree ? BookingState.BOOKED : BookingState.WAITLISTED;
        this.turn = turn;
        this.tokenHash = tokenHash;
        this.bookedAt = now;
    }

    /**
     * The place is given back, to whoever waits longest if anybody does; of a workshop that was called off there is
     * nothing to pass on, and giving back means being forgotten.
     *
     * @param next who waits longest; absent if nobody does
     * @return whether the place was passed on
     */
    public boolean cancel(Workshop workshop, @Nullable Booking next, Instant now) {
        A_PLACE_IS_GIVEN_BACK_ONCE.require(state != BookingState.CANCELLED);
        PLACES_ARE_GIVEN_BACK_BEFORE_THE_WORKSHOP_BEGINS.require(
                now.isBefore(workshop.moment().startsAt()));
        boolean heldPlace = state == BookingState.BOOKED;
        state = BookingState.CANCELLED;
        cancelledAt = now;
        name = null;
        email = null;
        if (heldPlace && next != null && workshop.state() == WorkshopState.ANNOUNCED) {
            next.state = BookingState.BOOKED;
            return true;
        }
        if (heldPlace) {
            workshop.takeBackPlace();
        }
        return false;
    }

    public long workshopId() {
        return workshopId;
    }

    /** As they wish to be called; empty once the place was given back. */
    public String name() {
        return name == null ? "" : name;
    }

    /** Where they are written to; empty once the place was given back. */
    public String email() {
        return email == null ? "" : email;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public BookingState state() {
        return state;
    }

    public int turn() {
        return turn;
    }
}

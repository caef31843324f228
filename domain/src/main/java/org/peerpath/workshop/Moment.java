package org.peerpath.workshop;

import static org.peerpath.workshop.WorkshopRule.A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a workshop is: the organiser's local time in their zone, which is what was announced, and the instant computed from
 * it, which is what lists are ordered by. Six in the evening stays six in the evening when the clocks change.
 */
@Embeddable
public class Moment {
    @Column(name = "local_start")
    private LocalDateTime localStart;

    private String zone;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected Moment() {}

    /** A time that the spring change skips is read one hour later, one that comes twice in autumn as the first. */
    public Moment(LocalDateTime localStart, ZoneId zone, int minutes) {
        A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE.require(minutes > 0);
        var start = localStart.atZone(zone);
        this.localStart = start.toLocalDateTime();
        this.zone = zone.getId();
        this.startsAt = start.toInstant();
        this.minutes = minutes;
    }

    public ZonedDateTime start() {
        return startsAt.atZone(zone());
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public LocalDateTime localStart() {
        return localStart;
    }

    public int minutes() {
        return minutes;
    }
}

package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.A_DAY_HAS_TEN_HOURS_AT_MOST;
import static org.peerpath.placement.PlacementRule.ENTRIES_DO_NOT_OVERLAP;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * What a trainee wrote down about a day at a placement: from when until when, by whose clock, and what was done. Times are
 * taken only where there is room for them.
 */
@MappedSuperclass
public abstract class WrittenDay extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "trainee_id")
    private long traineeId;

    /** The version of the agreement it was written down under; nothing from before versions were kept. */
    @Column(name = "agreement_id")
    private @Nullable Long agreementId;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "break_minutes")
    private int breakMinutes;

    /** The same times on the one clock all placements share, for telling what overlaps. */
    @Column(name = "starts_utc")
    private Instant startsUtc;

    @Column(name = "ends_utc")
    private Instant endsUtc;

    private int minutes;

    /** Whose clock the times were read off; nothing on days written down before it was kept. */
    private @Nullable String zone;

    @Enumerated(EnumType.STRING)
    private ActivityKind activity;

    @Enumerated(EnumType.STRING)
    private Contact contact;

    /** The kind of place; nothing on days written down before it was asked. */
    @Enumerated(EnumType.STRING)
    private @Nullable PracticeSetting setting;

    @Column(name = "people_met")
    private int peopleMet;

    /** Codes, one after the other. */
    private String competences = "";

    @Column(name = "work_note")
    private String workNote;

    @SuppressWarnings("NullAway.Init")
    protected WrittenDay() {}

    @SuppressWarnings("NullAway.Init")
    WrittenDay(Placement placement) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.traineeId = placement.traineeId();
        this.agreementId = placement.agreementId();
    }

    void write(Placement placement, Stint stint, Work work, List<Span> others, Instant now) {
        placement.requireOpenFor(stint);
        stint.requireDone(now);
        ENTRIES_DO_NOT_OVERLAP.require(others.stream().noneMatch(stint::overlaps));
        var minutes = stint.minutes() + minutesOn(stint.day(), others);
        A_DAY_HAS_TEN_HOURS_AT_MOST.require(minutes <= LogEntry.DAY_MAX);
        placement.requireWithinADay(minutes);
        write(stint, work);
    }

    private static int minutesOn(LocalDate day, List<Span> others) {
        return others.stream()
                .filter(o -> o.day().equals(day))
                .mapToInt(Span::minutes)
                .sum();
    }

    void write(Stint stint, Work work) {
        day = stint.day();
        startsAt = stint.from();
        endsAt = stint.until();
        breakMinutes = stint.breakMinutes();
        zone = stint.zone().getId();
        startsUtc = stint.start();
        endsUtc = stint.end();
        minutes = stint.minutes();
        activity = work.activity();
        contact = work.contact();
        setting = work.setting();
        competences = String.join(" ", work.competences());
        peopleMet = work.peopleMet();
        workNote = work.note();
    }

    /** Whether just this stands here. */
    boolean says(Stint stint, Work work) {
        return isAt(stint) && work.equals(work());
    }

    /** Whether these are the times that stand here. */
    boolean isAt(Stint stint) {
        return stint.day().equals(day)
                && stint.start().equals(startsUtc)
                && stint.end().equals(endsUtc)
                && stint.minutes() == minutes;
    }

    private Work work() {
        var codes = competences.isEmpty() ? List.<String>of() : List.of(competences.split(" ", -1));
        return new Work(activity, contact, setting, peopleMet, codes, workNote);
    }

    ZoneId zone() {
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    long organisationId() {
        return organisationId;
    }

    public long placementId() {
        return placementId;
    }

    public long traineeId() {
        return traineeId;
    }

    /** The version of the agreement it was written down under, if that is known. */
    public @Nullable Long agreementId() {
        return agreementId;
    }

    public LocalDate day() {
        return day;
    }

    public int minutes() {
        return minutes;
    }
}

package org.peerpath.supervision;

import static org.peerpath.placement.PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN;
import static org.peerpath.supervision.SupervisionRule.A_MEETING_WAS_HELD_BEFORE_IT_IS_WRITTEN_DOWN;
import static org.peerpath.supervision.SupervisionRule.A_PLANNED_DAY_BELONGS_TO_THE_PLACEMENT;
import static org.peerpath.supervision.SupervisionRule.ONE_SIDE_SIGNS_FOR_ITSELF;
import static org.peerpath.supervision.SupervisionRule.ONLY_WHAT_WAS_HELD_IS_CONFIRMED;
import static org.peerpath.supervision.SupervisionRule.WHAT_ALL_THREE_CONFIRMED_STAYS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;

/**
 * One of the three meetings of trainee, host and course at a placement: planned, held, and confirmed by each with one press.
 * The course plans it and writes it down.
 */
@Entity
@Table(name = "three_way_meeting")
public class ThreeWayMeeting extends VersionedEntity {
    /** When it is, where nobody says otherwise. */
    public static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    private static final int MONTHS_AROUND = 3;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Enumerated(EnumType.STRING)
    private ThreeWayKind kind;

    @Column(name = "planned_day")
    private LocalDate plannedDay;

    @Column(name = "planned_at")
    private LocalTime plannedAt;

    /** How often it was moved. */
    private int revision;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "trainee_there")
    private boolean traineeThere;

    @Column(name = "host_there")
    private boolean hostThere;

    @Column(name = "course_there")
    private boolean courseThere;

    @Column(name = "at_host")
    private boolean atHost;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Convert(converter = AgreedActionsColumn.class)
    private List<AgreedAction> actions = List.of();

    private String hash = "";

    @Column(name = "trainee_confirmed_at")
    private @Nullable Instant traineeConfirmedAt;

    @Column(name = "host_confirmed_by")
    private @Nullable Long hostConfirmedBy;

    @Column(name = "host_confirmed_at")
    private @Nullable Instant hostConfirmedAt;

    @Column(name = "course_confirmed_by")
    private @Nullable Long courseConfirmedBy;

    @Column(name = "course_confirmed_at")
    private @Nullable Instant courseConfirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected ThreeWayMeeting() {}

    /** Planned for a day that follows from those of the placement. */
    public ThreeWayMeeting(Placement placement, ThreeWayKind kind) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.kind = kind;
        this.plannedDay = kind.proposedBetween(placement.startsOn(), placement.endsOn());
        this.plannedAt = USUAL_TIME;
    }

    /** It is at another time. */
    public void plan(Placement placement, Appointment to) {
        requireAround(placement, to.day());
        WHAT_ALL_THREE_CONFIRMED_STAYS.require(heldOn == null);
        if (!to.day().equals(plannedDay) || !to.at().equals(plannedAt)) {
            plannedDay = to.day();
            plannedAt = to.at();
            revision++;
        }
    }

    private static void requireAround(Placement placement, LocalDate day) {
        A_PLANNED_DAY_BELONGS_TO_THE_PLACEMENT.require(
                !day.isBefore(placement.startsOn().minusMonths(MONTHS_AROUND))
                        && !day.isAfter(placement.endsOn().plusMonths(MONTHS_AROUND)));
    }

    /** It was held. Whoever had confirmed something else, confirms again. */
    public void hold(Placement placement, ThreeWayHeld held, LocalDate today) {
        requireAround(placement, held.on());
        held.requireFits(kind);
        WHAT_ALL_THREE_CONFIRMED_STAYS.require(!isConfirmed());
        A_MEETING_WAS_HELD_BEFORE_IT_IS_WRITTEN_DOWN.require(!held.on().isAfter(today));
        if (says(held)) {
            return;
        }
        heldOn = held.on();
        traineeThere = held.trainee();
        hostThere = held.host();
        courseThere = held.course();
        atHost = held.atHost();
        outcome = held.outcome();
        actions = held.steps();
        hash = Seal.of(held.words());
        traineeConfirmedAt = null;
        hostConfirmedBy = null;
        hostConfirmedAt = null;
        courseConfirmedBy = null;
        courseConfirmedAt = null;
    }

    /** Whether exactly that stands there. */
    public boolean says(ThreeWayHeld held) {
        return Seal.of(held.words()).equals(hash);
    }

    /**
     * “Yes, it was so”, from one of the three; said twice, it is said.
     *
     * @return whether it is news
     */
    public boolean confirm(Placement placement, Capacity as, long personId, String shownHash, Instant now) {
        ONLY_WHAT_WAS_HELD_IS_CONFIRMED.require(heldOn != null);
        ONE_SIDE_SIGNS_FOR_ITSELF.require((as == Capacity.TRAINEE) == (personId == placement.traineeId()));
        if (confirmedAt(as) != null) {
            return false;
        }
        SIGN_EXACTLY_WHAT_WAS_SHOWN.require(hash.equals(shownHash));
        switch (as) {
            case TRAINEE -> traineeConfirmedAt = now;
            case HOST -> {
                hostConfirmedBy = personId;
                hostConfirmedAt = now;
            }
            case COURSE -> {
                courseConfirmedBy = personId;
                courseConfirmedAt = now;
            }
        }
        return true;
    }

    private @Nullable Instant confirmedAt(Capacity as) {
        return switch (as) {
            case TRAINEE -> traineeConfirmedAt;
            case HOST -> hostConfirmedAt;
            case COURSE -> courseConfirmedAt;
        };
    }

    /** Whether all three have said so. */
    public boolean isConfirmed() {
        return traineeConfirmedAt != null && hostConfirmedAt != null && courseConfirmedAt != null;
    }

    public ThreeWayKind kind() {
        return kind;
    }

    public LocalDate plannedDay() {
        return plannedDay;
    }

    public int revision() {
        return revision;
    }

    public String hash() {
        return hash;
    }
}

package org.peerpath.supervision;

import static org.peerpath.supervision.SupervisionRule.FIFTY_MEETINGS_ARE_ENOUGH;
import static org.peerpath.supervision.SupervisionRule.THE_NEXT_MEETING_COMES_LATER;
import static org.peerpath.supervision.SupervisionRule.THE_NEXT_MEETING_IS_WITHIN_A_YEAR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Placement;

/** What was agreed for one placement beside what the programme asks, and when its trainee and supervisor meet next. */
@Entity
@Table(name = "supervision_plan")
public class SupervisionPlan extends VersionedEntity {
    /** Most meetings that can be agreed. */
    public static final int MOST = 50;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    /** How many supervision meetings were agreed; 0 where nothing was. */
    private int meetings;

    /** Whether the final meeting of the three closes it. */
    @Column(name = "three_way")
    private boolean threeWay;

    /** Whether the host says something about each competence first. */
    @Column(name = "competences_asked")
    private boolean competences;

    @Column(name = "next_day")
    private @Nullable LocalDate nextDay;

    @Column(name = "next_at")
    private @Nullable LocalTime nextAt;

    @Column(name = "next_minutes")
    private int nextMinutes;

    /** Counts the meetings that were ever appointed: one that moves keeps its number. */
    @Column(name = "next_number")
    private int nextNumber;

    /** How often this one was moved. */
    @Column(name = "next_revision")
    private int nextRevision;

    protected SupervisionPlan() {}

    public SupervisionPlan(Placement placement) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
    }

    /** What the course asks at this placement beyond its programme. */
    public void agree(int number, boolean finalMeeting, boolean answers) {
        FIFTY_MEETINGS_ARE_ENOUGH.require(number >= 0 && number <= MOST);
        meetings = number;
        threeWay = finalMeeting;
        competences = answers;
    }

    /**
     * They meet next at that time. What is still to come moves; what has been stays in the calendar, and another follows.
     *
     * @param lastHeld the day of the last meeting that was written down, if any
     */
    public void appoint(Appointment to, int minutes, @Nullable LocalDate lastHeld, LocalDate today) {
        THE_NEXT_MEETING_COMES_LATER.require(!to.day().isBefore(today));
        THE_NEXT_MEETING_IS_WITHIN_A_YEAR.require(!to.day().isAfter(today.plusYears(1)));
        if (to.day().equals(nextDay) && to.at().equals(nextAt) && minutes == nextMinutes) {
            return;
        }
        if (isToCome(lastHeld, today)) {
            nextRevision++;
        } else {
            nextNumber++;
            nextRevision = 0;
        }
        nextDay = to.day();
        nextAt = to.at();
        nextMinutes = minutes;
    }

    private boolean isToCome(@Nullable LocalDate lastHeld, LocalDate today) {
        return nextDay != null && !nextDay.isBefore(today) && (lastHeld == null || lastHeld.isBefore(nextDay));
    }

    public @Nullable LocalDate nextDay() {
        return nextDay;
    }

    public int nextNumber() {
        return nextNumber;
    }

    public int nextRevision() {
        return nextRevision;
    }
}

package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.ATTENDANCE_IS_TAKEN_WHEN_THE_SESSION_HAS_BEGUN;
import static org.peerpath.enrolment.EnrolmentRule.A_SESSION_THAT_WAS_HELD_KEEPS_ITS_DAY;
import static org.peerpath.enrolment.EnrolmentRule.MINUTES_LIE_WITHIN_THE_SESSION;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.peerpath.kernel.VersionedEntity;

/** A session of the programme, given a date in this cohort: local time in the cohort's zone, which daylight saving respects. */
@Entity
@Table(name = "cohort_session")
public class CohortSession extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "cohort_id")
    private long cohortId;

    /** The session's code in the programme file. */
    private String code;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    private int minutes;

    private String place;

    @SuppressWarnings("NullAway.Init")
    protected CohortSession() {}

    public CohortSession(Cohort cohort, String code, LocalDateTime startsAt, int minutes, String place) {
        ClockReading.requireOnce(startsAt, cohort.zone());
        this.organisationId = cohort.organisationId();
        this.cohortId = cohort.id();
        this.code = code;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.place = place;
    }

    /**
     * Takes place at another time or elsewhere.
     *
     * @param held whether somebody wrote down who was there: then its day is a fact
     * @return whether anything is otherwise than before
     */
    public boolean move(Cohort cohort, LocalDateTime to, String where, boolean held) {
        if (to.equals(startsAt) && where.equals(place)) {
            return false;
        }
        A_SESSION_THAT_WAS_HELD_KEEPS_ITS_DAY.require(!held || to.equals(startsAt));
        ClockReading.requireOnce(to, cohort.zone());
        startsAt = to;
        place = where;
        return true;
    }

    /** Attendance is a fact, not a plan: it is taken from the session's start on, by the cohort's own clock. */
    public void requireBegun(LocalDateTime localNow) {
        ATTENDANCE_IS_TAKEN_WHEN_THE_SESSION_HAS_BEGUN.require(!localNow.isBefore(startsAt));
    }

    public void requireWithin(int minutesPresent) {
        MINUTES_LIE_WITHIN_THE_SESSION.require(minutesPresent >= 0 && minutesPresent <= minutes);
    }

    public long cohortId() {
        return cohortId;
    }

    public String code() {
        return code;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public int minutes() {
        return minutes;
    }

    public String place() {
        return place;
    }
}

package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.THE_ROLE_OF_LIVED_EXPERIENCE_IS_TAKEN_ON_BY_ONESELF;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody of the team who works in this one group from lived experience. A lead may ask for it; only the person themselves
 * takes it on, and lays it down without a trace. It is shown to the team of this group and to nobody else, and it is written
 * into no trail: what it says about somebody is theirs to say.
 */
@Entity
@Table(name = "lived_experience_role")
public class LivedExperienceRole extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private LivedExperienceState state;

    @Column(name = "asked_by")
    private @Nullable Long askedBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected LivedExperienceRole() {}

    private LivedExperienceRole(Cohort cohort, long personId, LivedExperienceState state, Instant now) {
        this.organisationId = cohort.organisationId();
        this.cohortId = cohort.id();
        this.personId = personId;
        this.state = state;
        this.saidAt = now;
    }

    /** The course lead would like somebody to take it on. */
    public static LivedExperienceRole asked(Cohort cohort, long personId, long by, Instant now) {
        var role = new LivedExperienceRole(cohort, personId, LivedExperienceState.ASKED, now);
        role.askedBy = by;
        return role;
    }

    /** Somebody takes it on without having been asked. */
    public static LivedExperienceRole taken(Cohort cohort, long personId, Instant now) {
        return new LivedExperienceRole(cohort, personId, LivedExperienceState.HELD, now);
    }

    /** Whoever was asked says yes. */
    public void takeOn(long by, Instant now) {
        THE_ROLE_OF_LIVED_EXPERIENCE_IS_TAKEN_ON_BY_ONESELF.require(by == personId);
        state = LivedExperienceState.HELD;
        saidAt = now;
    }

    public long personId() {
        return personId;
    }

    public LivedExperienceState state() {
        return state;
    }
}

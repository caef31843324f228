package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.ANOTHER_GROUP_FOLLOWS_THE_SAME_VERSION;
import static org.peerpath.enrolment.EnrolmentRule.ANOTHER_GROUP_STILL_MEETS;
import static org.peerpath.enrolment.EnrolmentRule.A_REST_BEGINS_TODAY_OR_LATER;
import static org.peerpath.enrolment.EnrolmentRule.A_REST_IS_PLANNED_ONCE;
import static org.peerpath.enrolment.EnrolmentRule.ONE_PERSON_HAS_ONE_PLACE_IN_A_GROUP;
import static org.peerpath.enrolment.EnrolmentRule.ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * One person in one cohort. It begins active, may rest and go on, and ends completed, withdrawn, or not completed. Where
 * it stands on the way to the certificate is {@link Progress}, kept on every write.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "programme_version_id")
    private long programmeVersionId;

    @Column(name = "person_id")
    private long personId;

    /** The name the person wants on the certificate; never shown in lists. */
    @Column(name = "certificate_name")
    private String certificateName;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state = EnrolmentState.ACTIVE;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    /** The last day of the time to finish; nothing while they rest, or where no such day is known yet. */
    @Column(name = "window_ends_on")
    private @Nullable LocalDate windowEndsOn;

    /** The first day of the rest they take or will take. */
    @Column(name = "rests_from")
    private @Nullable LocalDate restsFrom;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Embedded
    private Progress progress;

    @Embedded
    private Outlook outlook = Outlook.clear();

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public Enrolment(Cohort cohort, long personId, String certificateName, LocalDate enrolledOn, Progress progress) {
        this.organisationId = cohort.organisationId();
        this.cohortId = cohort.id();
        this.programmeVersionId = cohort.programmeVersionId();
        this.personId = personId;
        this.certificateName = certificateName;
        this.enrolledOn = enrolledOn;
        this.progress = progress;
    }

    /** Evidence is added while somebody is on the way or rests; afterwards the record stands. */
    public void requireOpen() {
        ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE.require(isOpen());
    }

    /** On the way, or resting. */
    public boolean isOpen() {
        return state == EnrolmentState.ACTIVE || state == EnrolmentState.PAUSED;
    }

    /** The name the person wants on their certificate; asked of nobody but them. */
    public void certify(String name) {
        requireOpen();
        certificateName = name;
    }

    /** Where the person stands by now, and what of it the team needs to know. */
    public void stand(Progress now, Outlook ahead) {
        progress = now;
        outlook = ahead;
    }

    /** Follows another version of the programme from now on; all that was written down stays. */
    public void follow(long otherVersionId) {
        requireOpen();
        programmeVersionId = otherVersionId;
    }

    /**
     * Goes on in another group of the same version; all that was written down stays, and so does the time to finish.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if that group follows another version, or nobody can join it
     */
    public void goOnIn(Cohort other) {
        requireGroup(other);
        cohortId = other.id();
    }

    /** Whether {@link #goOnIn} leads there. */
    public void requireGroup(Cohort other) {
        requireOpen();
        ONE_PERSON_HAS_ONE_PLACE_IN_A_GROUP.require(other.id() != cohortId);
        ANOTHER_GROUP_FOLLOWS_THE_SAME_VERSION.require(other.programmeVersionId() == programmeVersionId);
        ANOTHER_GROUP_STILL_MEETS.require(other.isOpen());
    }

    /** The certificate was issued. */
    public void complete() {
        requireOpen();
        state = EnrolmentState.COMPLETED;
    }

    /** Rests from that day on; if it is still to come, everything goes on until then. No reason is asked. */
    public void pause(LocalDate from, LocalDate today) {
        ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE.require(state == EnrolmentState.ACTIVE);
        A_REST_IS_PLANNED_ONCE.require(restsFrom == null);
        A_REST_BEGINS_TODAY_OR_LATER.require(!from.isBefore(today) && !from.isAfter(today.plusYears(1)));
        restsFrom = from;
        restIfDue(today);
    }

    /** The day of a rest that was planned has come. */
    public void restIfDue(LocalDate today) {
        if (state == EnrolmentState.ACTIVE && restsFrom != null && !restsFrom.isAfter(today)) {
            state = EnrolmentState.PAUSED;
            windowEndsOn = null;
        }
    }

    /** Is back, or would rather not rest after all. */
    public void resume() {
        if (state == EnrolmentState.PAUSED) {
            state = EnrolmentState.ACTIVE;
        }
        restsFrom = null;
    }

    /** The person leaves; no reason is asked. */
    public void withdraw(LocalDate today) {
        requireOpen();
        state = EnrolmentState.WITHDRAWN;
        endedOn = today;
        restsFrom = null;
    }

    /** Until when there is time, as far as that is known today. */
    public void finishBy(@Nullable LocalDate lastDay) {
        windowEndsOn = state == EnrolmentState.ACTIVE ? lastDay : null;
    }

    /**
     * The time to finish is over, and what is missing cannot come any more.
     *
     * @param lost whether that is so; others may still confirm what was done in time, and then it is looked at again later
     * @return whether the path is closed
     */
    public boolean closeIfOver(LocalDate today, boolean lost) {
        if (state != EnrolmentState.ACTIVE || windowEndsOn == null || !windowEndsOn.isBefore(today)) {
            return false;
        }
        if (!lost) {
            windowEndsOn = today;
            return false;
        }
        state = EnrolmentState.NOT_COMPLETED;
        endedOn = today;
        return true;
    }

    /** Has more time: a path that was closed for want of it is open again. */
    public void giveTime() {
        ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE.require(
                state != EnrolmentState.WITHDRAWN && state != EnrolmentState.COMPLETED);
        if (state == EnrolmentState.NOT_COMPLETED) {
            state = EnrolmentState.ACTIVE;
            endedOn = null;
        }
    }

    public @Nullable LocalDate restsFrom() {
        return restsFrom;
    }

    public @Nullable LocalDate windowEndsOn() {
        return windowEndsOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public long organisationId() {
        return organisationId;
    }

    public long cohortId() {
        return cohortId;
    }

    public long programmeVersionId() {
        return programmeVersionId;
    }

    public long personId() {
        return personId;
    }

    public String certificateName() {
        return certificateName;
    }

    public EnrolmentState state() {
        return state;
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    public Progress progress() {
        return progress;
    }

    public Outlook outlook() {
        return outlook;
    }
}

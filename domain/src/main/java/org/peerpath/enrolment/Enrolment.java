package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
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
        ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE.require(state == EnrolmentState.ACTIVE || state == EnrolmentState.PAUSED);
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

    /** The certificate was issued. */
    public void complete() {
        requireOpen();
        state = EnrolmentState.COMPLETED;
    }

    public void pause() {
        ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE.require(state == EnrolmentState.ACTIVE);
        state = EnrolmentState.PAUSED;
    }

    public void resume() {
        if (state == EnrolmentState.PAUSED) {
            state = EnrolmentState.ACTIVE;
        }
    }

    /** The person leaves; no reason is asked. */
    public void withdraw() {
        requireOpen();
        state = EnrolmentState.WITHDRAWN;
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

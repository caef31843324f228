package org.peerpath.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whose attempt at which component: the place that a text, a decision or a quiz belongs to. There is one of each for one
 * place, which the database keeps.
 */
@Embeddable
public class Work {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "trainee_id")
    private long traineeId;

    /** The component's code in the programme file. */
    private String component;

    /** From 1. */
    private int attempt;

    @SuppressWarnings("NullAway.Init")
    protected Work() {}

    public Work(long organisationId, long cohortId, long enrolmentId, long traineeId, String component, int attempt) {
        this.organisationId = organisationId;
        this.cohortId = cohortId;
        this.enrolmentId = enrolmentId;
        this.traineeId = traineeId;
        this.component = component;
        this.attempt = attempt;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public long traineeId() {
        return traineeId;
    }

    public String component() {
        return component;
    }

    public int attempt() {
        return attempt;
    }
}

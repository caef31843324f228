package org.peerpath.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

/**
 * Where an enrolment stands, kept beside it whenever evidence is added, so that lists and worklists need not evaluate. The
 * truth is always the evaluation; this is its summary on the day named.
 */
@Embeddable
public class Progress {
    @Column(name = "steps_met")
    private int stepsMet;

    @Column(name = "steps_all")
    private int stepsAll;

    @Enumerated(EnumType.STRING)
    @Column(name = "award_state")
    private State awardState;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_actor")
    private Who nextActor;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    public Progress(int stepsMet, int stepsAll, State awardState, Who nextActor, LocalDate evaluatedOn) {
        this.stepsMet = stepsMet;
        this.stepsAll = stepsAll;
        this.awardState = awardState;
        this.nextActor = nextActor;
        this.evaluatedOn = evaluatedOn;
    }

    public int stepsMet() {
        return stepsMet;
    }

    public int stepsAll() {
        return stepsAll;
    }

    public State awardState() {
        return awardState;
    }
}

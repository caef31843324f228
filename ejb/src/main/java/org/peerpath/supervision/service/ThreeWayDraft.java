package org.peerpath.supervision.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.supervision.ReviewOutcome;
import org.peerpath.supervision.ThreeWayHeld;

/** A meeting of trainee, host and course as the course writes it down. */
public class ThreeWayDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable LocalDate on;

    /** The seal of what stood there when the form was opened; empty where nothing did. */
    private String shownHash = "";

    private boolean trainee = true;
    private boolean host = true;
    private boolean course = true;
    private boolean atHost;
    private @Nullable ReviewOutcome outcome;

    @Valid
    private List<ActionDraft> steps = ActionDraft.of(List.of());

    /** What was written down last, or the planned day. */
    public static ThreeWayDraft of(ThreeWayRow row, LocalDate today) {
        var draft = new ThreeWayDraft();
        draft.shownHash = row.hash();
        if (row.held()) {
            draft.on = row.heldOn();
            draft.trainee = row.traineeThere();
            draft.host = row.hostThere();
            draft.course = row.courseThere();
            draft.atHost = row.atHost();
            draft.outcome = row.outcome();
            draft.steps = ActionDraft.of(row.steps());
        } else {
            draft.on = row.plannedDay().isAfter(today) ? today : row.plannedDay();
        }
        return draft;
    }

    ThreeWayHeld held() {
        return new ThreeWayHeld(
                Objects.requireNonNull(on), trainee, host, course, atHost, outcome, ActionDraft.agreed(steps));
    }

    String shownHash() {
        return shownHash;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public boolean isTrainee() {
        return trainee;
    }

    public void setTrainee(boolean trainee) {
        this.trainee = trainee;
    }

    public boolean isHost() {
        return host;
    }

    public void setHost(boolean host) {
        this.host = host;
    }

    public boolean isCourse() {
        return course;
    }

    public void setCourse(boolean course) {
        this.course = course;
    }

    public boolean isAtHost() {
        return atHost;
    }

    public void setAtHost(boolean atHost) {
        this.atHost = atHost;
    }

    public @Nullable ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public List<ActionDraft> getSteps() {
        return steps;
    }
}

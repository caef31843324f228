package org.peerpath.supervision.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.supervision.SupervisionPlan;

/** What the course asks at one placement beyond its programme, before it is closed. */
public class AgreedDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(SupervisionPlan.MOST)
    private @Nullable Integer meetings = 0;

    private boolean threeWay;
    private boolean competences;

    public AgreedDraft() {}

    public AgreedDraft(MeetingPlace place) {
        meetings = place.meetingsAgreed() == null ? Integer.valueOf(0) : place.meetingsAgreed();
        threeWay = Boolean.TRUE.equals(place.threeWayAgreed());
        competences = Boolean.TRUE.equals(place.competencesAgreed());
    }

    public @Nullable Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(@Nullable Integer meetings) {
        this.meetings = meetings;
    }

    public boolean isThreeWay() {
        return threeWay;
    }

    public void setThreeWay(boolean threeWay) {
        this.threeWay = threeWay;
    }

    public boolean isCompetences() {
        return competences;
    }

    public void setCompetences(boolean competences) {
        this.competences = competences;
    }
}

package org.peerpath.supervision.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.Capacity;
import org.peerpath.supervision.AgreedAction;
import org.peerpath.supervision.ReviewOutcome;
import org.peerpath.supervision.ThreeWayKind;

/** One of the meetings of trainee, host and course, as all three read it. One that nobody planned yet has no version. */
public record ThreeWayRow(
        @Nullable Long version,
        ThreeWayKind kind,
        LocalDate plannedDay,
        LocalTime plannedAt,
        int revision,
        @Nullable LocalDate heldOn,
        boolean traineeThere,
        boolean hostThere,
        boolean courseThere,
        boolean atHost,
        @Nullable ReviewOutcome outcome,
        List<AgreedAction> steps,
        String hash,
        @Nullable Instant traineeConfirmed,
        @Nullable Instant hostConfirmed,
        @Nullable Instant courseConfirmed)
        implements Serializable {

    public boolean planned() {
        return version != null;
    }

    public boolean held() {
        return heldOn != null;
    }

    public boolean confirmed() {
        return traineeConfirmed != null && hostConfirmed != null && courseConfirmed != null;
    }

    /** Whether that side has still to say that it was so. */
    public boolean waitsFor(Capacity side) {
        return held()
                && (switch (side) {
                            case TRAINEE -> traineeConfirmed;
                            case HOST -> hostConfirmed;
                            case COURSE -> courseConfirmed;
                        })
                        == null;
    }

    /** The colour that repeats what the words say. */
    public String colour() {
        return confirmed() ? "done" : held() ? "wait" : "none";
    }
}

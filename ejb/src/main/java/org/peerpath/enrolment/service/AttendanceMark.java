package org.peerpath.enrolment.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AttendanceState;

/** One line of an attendance list as a trainer fills it in. No state means that nothing was marked yet. */
public class AttendanceMark implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long enrolmentId;
    private final String displayName;
    private @Nullable AttendanceState state;

    /** Minutes present; asked only of those who were there for a part. */
    @PositiveOrZero
    @Max(24 * 60)
    private int minutes;

    public AttendanceMark(long enrolmentId, String displayName, @Nullable AttendanceState state, int minutes) {
        this.enrolmentId = enrolmentId;
        this.displayName = displayName;
        this.state = state;
        this.minutes = minutes;
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public String getDisplayName() {
        return displayName;
    }

    public @Nullable AttendanceState getState() {
        return state;
    }

    public void setState(@Nullable AttendanceState state) {
        this.state = state;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}

package org.peerpath.attendance.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.adjustment.InForce;
import org.peerpath.attendance.Mark;
import org.peerpath.attendance.MarkEdit;
import org.peerpath.evidence.AttendanceState;

/**
 * One line of an attendance list as a trainer fills it in. No state means that nothing was marked yet. It remembers what
 * stood there when it was shown.
 */
public class AttendanceMark implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long enrolmentId;
    private final String displayName;
    private @Nullable Mark seen;
    private @Nullable Mark shown;
    private @Nullable AttendanceState state;

    /** Minutes missed; asked only of those who were there for a part. */
    @PositiveOrZero
    @Max(24 * 60)
    private @Nullable Integer missed;

    /** What counts for this person on the day of the session. */
    private InForce inForce = InForce.NOTHING;

    /** @param length of the session, in minutes */
    public AttendanceMark(long enrolmentId, String displayName, @Nullable Mark seen, int length) {
        this.enrolmentId = enrolmentId;
        this.displayName = displayName;
        follow(seen, length);
    }

    AttendanceMark with(InForce arranged) {
        inForce = arranged;
        return this;
    }

    /** Takes over what stands there by now. */
    private void follow(@Nullable Mark now, int length) {
        seen = now;
        shown = now;
        state = now == null ? null : now.state();
        missed = now == null ? null : now.missed(length);
    }

    /** Somebody else changed it: what was left alone here follows, what was filled in here is kept, and known to differ. */
    void meet(@Nullable Mark now, int length) {
        if (edit(now, length).isOurs()) {
            seen = now;
        } else {
            follow(now, length);
        }
    }

    /** What was filled in, held against what stands there by now. */
    MarkEdit edit(@Nullable Mark now, int length) {
        return new MarkEdit(seen, chosen(length), now);
    }

    /**
     * What is to stand there. What was arranged is taken off once, from what is newly said; minutes that were shown are those
     * that count already, and so is what is written over them.
     */
    @Nullable
    Mark chosen(int length) {
        if (state == null) {
            return null;
        }
        var said = Mark.of(state, missed, length);
        boolean counts = shown != null && shown.state() == AttendanceState.LATE;
        return counts ? said : said.allowing(inForce.minutes(), length);
    }

    public InForce getInForce() {
        return inForce;
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

    public @Nullable Integer getMissed() {
        return missed;
    }

    public void setMissed(@Nullable Integer missed) {
        this.missed = missed;
    }
}

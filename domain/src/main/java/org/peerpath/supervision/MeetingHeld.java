package org.peerpath.supervision;

import static org.peerpath.supervision.SupervisionRule.A_MEETING_HAS_A_LENGTH_IN_STEPS_OF_FIVE;
import static org.peerpath.supervision.SupervisionRule.A_MEETING_WAS_HELD_BEFORE_IT_IS_WRITTEN_DOWN;
import static org.peerpath.supervision.SupervisionRule.FOUR_ACTIONS_ARE_ENOUGH;
import static org.peerpath.supervision.SupervisionRule.THE_NEXT_MEETING_COMES_LATER;
import static org.peerpath.supervision.SupervisionRule.THE_NEXT_MEETING_IS_WITHIN_A_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.SupervisionForm;

/**
 * What is written down about a supervision meeting.
 *
 * @param wellbeingAsked whether somebody asked how the trainee is; never what they answered
 * @param next when they meet again; nothing where that is still open
 */
public record MeetingHeld(
        LocalDate day,
        LocalTime from,
        int minutes,
        SupervisionForm form,
        Set<Theme> themes,
        List<AgreedAction> actions,
        boolean wellbeingAsked,
        @Nullable Appointment next) {
    /** Shortest meeting, and the step of its length. */
    public static final int STEP = 5;

    /** Longest meeting: a day of supervision. */
    public static final int LONGEST = 8 * 60;

    public MeetingHeld {
        A_MEETING_HAS_A_LENGTH_IN_STEPS_OF_FIVE.require(minutes >= STEP && minutes <= LONGEST && minutes % STEP == 0);
        FOUR_ACTIONS_ARE_ENOUGH.require(actions.size() <= AgreedAction.MOST);
        THE_NEXT_MEETING_COMES_LATER.require(next == null || next.day().isAfter(day));
        THE_NEXT_MEETING_IS_WITHIN_A_YEAR.require(next == null || !next.day().isAfter(day.plusYears(1)));
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
        actions = List.copyOf(actions);
    }

    /** Refuses what has not ended yet, by the clock of the placement. */
    void requireOver(ZoneId zone, Instant now) {
        var end = day.atTime(from).atZone(zone).toInstant().plusSeconds(minutes * 60L);
        A_MEETING_WAS_HELD_BEFORE_IT_IS_WRITTEN_DOWN.require(!end.isAfter(now));
    }

    /** All of it in one text, the same for the same meeting: what the seal is made of. */
    String words() {
        return String.join(
                "\n",
                day.toString(),
                from.toString(),
                String.valueOf(minutes),
                form.name(),
                new ThemesColumn().convertToDatabaseColumn(themes),
                String.valueOf(wellbeingAsked),
                next == null ? "" : next.day() + " " + next.at(),
                new AgreedActionsColumn().convertToDatabaseColumn(actions));
    }
}

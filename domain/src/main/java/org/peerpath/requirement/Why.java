package org.peerpath.requirement;

import java.util.List;
import org.peerpath.requirement.Parameter.About;
import org.peerpath.requirement.Parameter.Count;
import org.peerpath.requirement.Parameter.Day;
import org.peerpath.requirement.Parameter.Minutes;
import org.peerpath.requirement.Parameter.Text;

/** Every reason the evaluator can give, with the parameters its sentence takes. */
public enum Why {
    MET_ON(Day.class),
    PARTS_LEFT(Count.class),
    PAUSED,
    WINDOW_CLOSES_SOON(Day.class),
    WINDOW_CLOSED(Day.class),

    NEXT_SESSION(About.class, Day.class),
    SESSIONS_NOT_PLANNED(Count.class),
    ATTENDANCE_NOT_RECORDED(About.class, Day.class),
    SESSION_MISSED(About.class),
    NAMED_SESSION_TO_COME(About.class),
    NAMED_SESSION_MISSED(About.class),
    SESSION_IN_PAUSE(About.class),
    MISSED_MORE_MINUTES_THAN_ALLOWED(Minutes.class, Minutes.class),
    MISSED_MORE_SESSIONS_THAN_ALLOWED(Count.class, Count.class),
    NO_MORE_ABSENCE_LEFT,

    MINUTES_LEFT(Minutes.class),
    WAITING_TO_BE_CONFIRMED(Minutes.class),
    GATE_NOT_OPEN(About.class),
    GATE_OPENS_ON(About.class, Day.class),
    HOURS_BEFORE_GATE(Minutes.class, About.class),
    AFTER_WINDOW(Minutes.class),
    FROM_PRIOR_LEARNING(Minutes.class),
    PRIOR_LEARNING_CAPPED(Minutes.class),
    RECOGNISED_AS_A_WHOLE,

    PLACEMENT_NOT_AGREED,
    PLACEMENT_ENDED_EARLY,
    REPORT_MISSING,
    HOST_CONFIRMATION_MISSING,
    SIGN_OFF_MISSING,
    START_MISSING,

    NOT_HANDED_IN,
    NOT_WATCHED,
    WAITING_TO_BE_DECIDED(Day.class),
    TO_REVISE(Count.class),
    TO_SHOW_AGAIN(Count.class),
    NO_ATTEMPTS_LEFT(Count.class),

    COMPETENCE_DEVELOPING(About.class),
    COMPETENCE_NOT_SEEN(About.class),
    MEETINGS_LEFT(Count.class),
    SUPERVISION_MINUTES_LEFT(Minutes.class),
    NOT_SIGNED,
    OTHER_VERSION_SIGNED(Text.class),
    PEOPLE_STILL_TO_DECIDE(Count.class),
    DECIDED_NOT_YET(Day.class),
    AWARD_NOT_HELD(About.class),
    AWARD_TOO_OLD(About.class, Day.class);

    private final List<Class<? extends Parameter>> parameters;

    @SafeVarargs
    Why(Class<? extends Parameter>... parameters) {
        this.parameters = List.of(parameters);
    }

    public List<Class<? extends Parameter>> parameters() {
        return parameters;
    }
}

package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found out about one leaf, step by step, until it becomes an {@link Evaluation}. */
final class Finding {

    /** From so many days before a window closes, what is not met is at risk. */
    private static final int SOON = 56;

    private final Requirement requirement;
    private final Scope scope;
    private final Amount amount;
    private final List<Reason> reasons = new ArrayList<>(4);
    private final List<Mend> mends = new ArrayList<>(2);
    private State state = State.NOT_YET;
    private Who who = Who.TRAINEE;
    private @Nullable LocalDate by;
    private @Nullable Place place;

    Finding(Requirement requirement, Scope scope, Amount amount) {
        this.requirement = requirement;
        this.scope = scope;
        this.amount = amount;
    }

    Finding why(Why why, Parameter... parameters) {
        reasons.add(Reason.of(why, parameters));
        return this;
    }

    /** It is with somebody, at a place. */
    Finding with(Who next, @Nullable Place where) {
        who = next;
        place = where;
        return this;
    }

    Finding with(Who next, PlaceKind kind, String subject) {
        return with(next, new Place(kind, subject));
    }

    Finding by(@Nullable LocalDate day) {
        by = day;
        return this;
    }

    Finding mend(Mend... ways) {
        for (var way : ways) {
            if (!mends.contains(way)) {
                mends.add(way);
            }
        }
        return this;
    }

    Finding atRisk() {
        return atLeast(State.AT_RISK);
    }

    Finding impossible() {
        return atLeast(State.CANNOT_BE_MET);
    }

    private Finding atLeast(State worse) {
        state = state.compareTo(worse) < 0 ? worse : state;
        return this;
    }

    Evaluation met(@Nullable LocalDate on) {
        if (on != null) {
            reasons.add(0, Reason.of(Why.MET_ON, Reason.day(on)));
        }
        return new Evaluation(
                requirement, State.MET, amount, on, reasons, Who.NOBODY_YET, null, null, List.of(), List.of());
    }

    /** Not met, and the trainee must do something for it within the window. */
    Evaluation notMet() {
        var closes = scope.closes();
        if (closes == null) {
            return done();
        }
        if (scope.over()) {
            why(Why.WINDOW_CLOSED, Reason.day(closes)).impossible().mend(Mend.EXTENSION, Mend.TALK_TO_COURSE_LEAD);
        } else {
            if (!closes.minusDays(SOON).isAfter(scope.today()) && !scope.paused()) {
                why(Why.WINDOW_CLOSES_SOON, Reason.day(closes)).atRisk().mend(Mend.EXTENSION);
            }
            by = who == Who.TRAINEE && (by == null || closes.isBefore(by)) ? closes : by;
        }
        return done();
    }

    /** Not met, but all the trainee can do is done: what is left is with others, and no window closes on it. */
    Evaluation withOthers() {
        if (scope.over()) {
            atRisk().mend(Mend.TALK_TO_COURSE_LEAD);
        }
        return done();
    }

    private Evaluation done() {
        if (state == State.CANNOT_BE_MET) {
            who = Who.COURSE_LEAD;
            by = null;
        }
        return new Evaluation(requirement, state, amount, null, reasons, who, by, place, mends, List.of());
    }
}

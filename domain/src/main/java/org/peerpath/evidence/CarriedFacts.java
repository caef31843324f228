package org.peerpath.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What somebody takes along who comes back to a programme in a later group: all that they did and that others confirmed, with
 * its days. What they missed, tried without a pass, and the pauses of then stay behind: in the new group they begin afresh.
 */
public final class CarriedFacts {
    private final Evidence before;
    private final LocalDate until;

    private CarriedFacts(Evidence before, LocalDate until) {
        this.before = before;
        this.until = until;
    }

    /** @param until the day they left the earlier group; what it held later was not theirs */
    public static List<Fact> of(Evidence before, LocalDate until) {
        return new CarriedFacts(before, until).all();
    }

    /** Which sessions the group held before somebody goes on in another one, for what opens only after them. */
    public static List<Fact> held(Evidence before, LocalDate until) {
        return new CarriedFacts(before, until).sessionsHeld();
    }

    private List<Fact> all() {
        var carried = new ArrayList<Fact>(sessionsHeld());
        carried.addAll(attended());
        for (var fact : before.facts()) {
            if (isDone(fact)) {
                carried.add(fact);
            }
        }
        return carried;
    }

    private List<Fact> sessionsHeld() {
        return before.delivery().sessions().stream()
                .filter(session -> !session.on().isAfter(until))
                .<Fact>map(session -> new Fact.SessionHeld(session.code(), session.on()))
                .toList();
    }

    /** The last word on each session, where they were there. */
    private List<Fact> attended() {
        var last = new LinkedHashMap<String, Fact.SessionAttendance>();
        before.all(Fact.SessionAttendance.class).forEach(fact -> last.put(fact.session(), fact));
        return last.values().stream()
                .filter(fact -> fact.state().isThere())
                .map(Fact.class::cast)
                .toList();
    }

    private boolean isDone(Fact fact) {
        if (fact instanceof Fact.ComponentDecided decided) {
            return decided.result() == AssessmentResult.PASS;
        }
        if (fact instanceof Fact.ComponentHandedIn handedIn) {
            return before.about(Fact.ComponentDecided.class, handedIn.component()).stream()
                    .anyMatch(decided ->
                            decided.attempt() == handedIn.attempt() && decided.result() == AssessmentResult.PASS);
        }
        return fact instanceof Fact.SessionHeld
                || fact instanceof Fact.Hours
                || fact instanceof Fact.PlacementStep
                || fact instanceof Fact.CompetenceSignedOff
                || fact instanceof Fact.SupervisionHeld
                || fact instanceof Fact.DocumentSigned
                || fact instanceof Fact.PriorLearning
                || fact instanceof Fact.AwardHeld;
    }
}

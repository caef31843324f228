package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.HashSet;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.Fact;

/** Looks at a decision by named people. "Not yet" begins the count anew, so an appeal can be decided by others. */
final class DecisionCheck {

    private DecisionCheck() {}

    static Evaluation of(Requirement.Decision requirement, Scope scope) {
        var people = new HashSet<Long>();
        LocalDate notYet = null;
        LocalDate metOn = null;
        for (var decision : scope.evidence().about(Fact.HumanDecision.class, requirement.decision())) {
            if (!scope.known(decision.on())) {
                continue;
            }
            if (decision.outcome() == DecisionOutcome.NOT_YET) {
                people.clear();
                notYet = decision.on();
                metOn = null;
            } else {
                people.addAll(decision.deciders());
                notYet = null;
                metOn = metOn == null && people.size() >= requirement.people() ? decision.on() : metOn;
            }
        }
        var finding = new Finding(requirement, scope, Amount.of(Unit.PEOPLE, people.size(), requirement.people()));
        if (metOn != null) {
            return finding.met(metOn);
        }
        if (notYet == null) {
            finding.why(Why.PEOPLE_STILL_TO_DECIDE, Reason.count(requirement.people() - people.size()));
        } else {
            finding.why(Why.DECIDED_NOT_YET, Reason.day(notYet)).atRisk();
            finding.mend(Mend.TALK_TO_COURSE_LEAD, Mend.APPEAL);
        }
        return finding.with(Who.COURSE_LEAD, PlaceKind.DECISION, requirement.decision())
                .withOthers();
    }
}

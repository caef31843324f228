package org.peerpath.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fact as one row of the database. Nothing is ever null: what a kind does not use is an empty text or 0.
 *
 * <table>
 * <caption>What the columns mean for each kind</caption>
 * <tr><th>kind</th><th>subject</th><th>outcome</th><th>minutes</th><th>detail</th></tr>
 * <tr><td>ATTENDANCE</td><td>session</td><td>{@link AttendanceState}</td><td>attended</td><td></td></tr>
 * <tr><td>SESSION_HELD</td><td>session</td><td></td><td></td><td></td></tr>
 * <tr><td>HOURS</td><td>hours category or placement</td><td>{@link HoursStage}</td><td>signed</td><td></td></tr>
 * <tr><td>PLACEMENT</td><td>placement</td><td>{@link PlacementMilestone}</td><td></td><td></td></tr>
 * <tr><td>COMPONENT_HANDED_IN</td><td>component</td><td></td><td></td><td>attempt</td></tr>
 * <tr><td>COMPONENT_DECIDED</td><td>component</td><td>{@link AssessmentResult}</td><td></td><td>attempt</td></tr>
 * <tr><td>ATTEMPT_GRANTED</td><td>component</td><td></td><td></td><td></td></tr>
 * <tr><td>COMPETENCE</td><td>competence</td><td>{@link CompetenceLevel}</td><td></td><td></td></tr>
 * <tr><td>SUPERVISION</td><td></td><td>{@link SupervisionForm}</td><td>signed</td><td></td></tr>
 * <tr><td>DOCUMENT</td><td>document</td><td></td><td></td><td>version</td></tr>
 * <tr><td>DECISION</td><td>decision</td><td>{@link DecisionOutcome}</td><td></td><td>person ids, by comma</td></tr>
 * <tr><td>PRIOR_LEARNING</td><td>session, category, placement, component</td><td></td><td>recognised</td><td></td></tr>
 * <tr><td>AWARD</td><td>award</td><td></td><td></td><td></td></tr>
 * <tr><td>DEADLINE_EXTENDED</td><td></td><td></td><td></td><td>until (ISO date)</td></tr>
 * <tr><td>PAUSED, RESUMED</td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public record FlatFact(FactKind kind, String subject, String outcome, int minutes, String detail, LocalDate on) {

    /** The row this fact is stored as. */
    public static FlatFact of(Fact fact) {
        if (fact instanceof Fact.SessionAttendance a) {
            return new FlatFact(FactKind.ATTENDANCE, a.session(), a.state().name(), a.minutes(), "", a.on());
        }
        if (fact instanceof Fact.Hours h) {
            return new FlatFact(FactKind.HOURS, h.category(), h.stage().name(), h.minutes(), "", h.on());
        }
        if (fact instanceof Fact.PlacementStep p) {
            return row(FactKind.PLACEMENT, p.placement(), p.milestone().name(), "", p.on());
        }
        if (fact instanceof Fact.CompetenceSignedOff c) {
            return row(FactKind.COMPETENCE, c.competence(), c.level().name(), "", c.on());
        }
        if (fact instanceof Fact.SupervisionHeld s) {
            return new FlatFact(FactKind.SUPERVISION, "", s.form().name(), s.minutes(), "", s.on());
        }
        if (fact instanceof Fact.DocumentSigned d) {
            return row(FactKind.DOCUMENT, d.document(), "", d.version(), d.on());
        }
        if (fact instanceof Fact.HumanDecision d) {
            var people = d.deciders().stream().map(String::valueOf).collect(Collectors.joining(","));
            return row(FactKind.DECISION, d.decision(), d.outcome().name(), people, d.on());
        }
        if (fact instanceof Fact.PriorLearning p) {
            return new FlatFact(FactKind.PRIOR_LEARNING, p.subject(), "", p.minutes(), "", p.on());
        }
        if (fact instanceof Fact.AwardHeld a) {
            return row(FactKind.AWARD, a.award(), "", "", a.on());
        }
        return ofComponentOrTime(fact);
    }

    private static FlatFact ofComponentOrTime(Fact fact) {
        if (fact instanceof Fact.ComponentHandedIn c) {
            return row(FactKind.COMPONENT_HANDED_IN, c.component(), "", String.valueOf(c.attempt()), c.on());
        }
        if (fact instanceof Fact.ComponentDecided c) {
            return row(
                    FactKind.COMPONENT_DECIDED, c.component(), c.result().name(), String.valueOf(c.attempt()), c.on());
        }
        if (fact instanceof Fact.AttemptGranted a) {
            return row(FactKind.ATTEMPT_GRANTED, a.component(), "", "", a.on());
        }
        if (fact instanceof Fact.SessionHeld s) {
            return row(FactKind.SESSION_HELD, s.session(), "", "", s.on());
        }
        if (fact instanceof Fact.DeadlineExtended d) {
            return row(FactKind.DEADLINE_EXTENDED, "", "", d.until().toString(), d.on());
        }
        return row(fact instanceof Fact.Paused ? FactKind.PAUSED : FactKind.RESUMED, "", "", "", fact.on());
    }

    private static FlatFact row(FactKind kind, String subject, String outcome, String detail, LocalDate on) {
        return new FlatFact(kind, subject, outcome, 0, detail, on);
    }

    /** The fact this row was made of. */
    public Fact fact() {
        return switch (kind) {
            case ATTENDANCE -> new Fact.SessionAttendance(subject, AttendanceState.valueOf(outcome), minutes, on);
            case SESSION_HELD -> new Fact.SessionHeld(subject, on);
            case HOURS -> new Fact.Hours(subject, HoursStage.valueOf(outcome), minutes, on);
            case PLACEMENT -> new Fact.PlacementStep(subject, PlacementMilestone.valueOf(outcome), on);
            case COMPONENT_HANDED_IN -> new Fact.ComponentHandedIn(subject, Integer.parseInt(detail), on);
            case COMPONENT_DECIDED ->
                new Fact.ComponentDecided(subject, AssessmentResult.valueOf(outcome), Integer.parseInt(detail), on);
            case ATTEMPT_GRANTED -> new Fact.AttemptGranted(subject, on);
            case COMPETENCE -> new Fact.CompetenceSignedOff(subject, CompetenceLevel.valueOf(outcome), on);
            case SUPERVISION -> new Fact.SupervisionHeld(SupervisionForm.valueOf(outcome), minutes, on);
            case DOCUMENT -> new Fact.DocumentSigned(subject, detail, on);
            case DECISION -> new Fact.HumanDecision(subject, DecisionOutcome.valueOf(outcome), people(), on);
            case PRIOR_LEARNING -> new Fact.PriorLearning(subject, minutes, on);
            case AWARD -> new Fact.AwardHeld(subject, on);
            case DEADLINE_EXTENDED -> new Fact.DeadlineExtended(LocalDate.parse(detail), on);
            case PAUSED -> new Fact.Paused(on);
            case RESUMED -> new Fact.Resumed(on);
        };
    }

    private Set<Long> people() {
        return Arrays.stream(detail.split(",", -1)).map(Long::valueOf).collect(Collectors.toSet());
    }
}

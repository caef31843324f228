package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.evidence.PlannedSession;
import org.peerpath.programme.ProgrammeDefinition;

/** What the invented people have done so far, written into the journal as if it had happened. */
@ApplicationScoped
class DemoEvidence {
    private static final String SOURCE = "DEMO:";
    private static final int STUDY_HOURS = 30;
    private static final int HOUR = 60;
    private static final int DAY = 5 * HOUR;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clock clock;

    /** The sessions until the day before yesterday, of which the first few were missed. */
    void sessions(Enrolment enrolment, ProgrammeDefinition definition, int missed) {
        var facts = new ArrayList<Fact>();
        var held = held(enrolment);
        for (var i = 0; i < held.size(); i++) {
            var session = held.get(i);
            var there = i < 1 || i > missed;
            facts.add(new Fact.SessionAttendance(
                    session.code(),
                    there ? AttendanceState.PRESENT : AttendanceState.EXCUSED,
                    there ? session.minutes() : 0,
                    session.on()));
        }
        journal.append(enrolment.id(), facts, SOURCE + "sessions");
        study(enrolment, definition, STUDY_HOURS / 2);
    }

    /** Somebody who rests since a fortnight. */
    void resting(Enrolment enrolment, ProgrammeDefinition definition) {
        sessions(enrolment, definition, 1);
        journal.append(enrolment.id(), List.of(new Fact.Paused(today(enrolment).minusWeeks(2))), SOURCE + "paused");
        enrolment.pause(today(enrolment), today(enrolment));
    }

    /** All but the code of ethics and the last recommendation. */
    void nearlyEverything(Enrolment enrolment, ProgrammeDefinition definition) {
        sessions(enrolment, definition, 0);
        study(enrolment, definition, STUDY_HOURS - STUDY_HOURS / 2);
        practice(enrolment, definition);
    }

    void everything(Enrolment enrolment, ProgrammeDefinition definition) {
        nearlyEverything(enrolment, definition);
        var on = lastDay(enrolment);
        var facts = new ArrayList<Fact>();
        definition.documents().forEach(d -> facts.add(new Fact.DocumentSigned(d.code(), d.version(), on)));
        definition
                .decisions()
                .forEach(d ->
                        facts.add(new Fact.HumanDecision(d.code(), DecisionOutcome.RECOMMENDED, Set.of(1L, 2L), on)));
        journal.append(enrolment.id(), facts, SOURCE + "decisions");
    }

    private void practice(Enrolment enrolment, ProgrammeDefinition definition) {
        var facts = new ArrayList<Fact>();
        var day = moduleEnd(enrolment, definition);
        for (var placement : definition.placements()) {
            facts.add(new Fact.PlacementStep(placement.code(), PlacementMilestone.AGREED, day));
            facts.add(new Fact.PlacementStep(placement.code(), PlacementMilestone.STARTED, day));
            for (var minutes = 0; minutes < placement.minutes(); minutes += DAY) {
                facts.add(new Fact.Hours(placement.code(), HoursStage.ATTENDED, DAY, day));
                facts.add(new Fact.Hours(placement.code(), HoursStage.ATTESTED, DAY, day));
                day = day.plusDays(1);
            }
            facts.add(new Fact.PlacementStep(placement.code(), PlacementMilestone.REPORT_HANDED_IN, day));
            facts.add(new Fact.PlacementStep(placement.code(), PlacementMilestone.HOST_CONFIRMED, day));
            facts.add(new Fact.PlacementStep(placement.code(), PlacementMilestone.SIGNED_OFF, day));
        }
        for (var component : definition.components()) {
            facts.add(new Fact.ComponentHandedIn(component.code(), 1, day));
            facts.add(new Fact.ComponentDecided(component.code(), AssessmentResult.PASS, 1, day));
        }
        for (var competence : definition.competences()) {
            facts.add(new Fact.CompetenceSignedOff(competence.code(), CompetenceLevel.MET, day));
        }
        journal.append(enrolment.id(), facts, SOURCE + "practice");
    }

    private void study(Enrolment enrolment, ProgrammeDefinition definition, int hours) {
        var on = held(enrolment).get(0).on();
        for (var category : definition.categories()) {
            var facts = List.<Fact>of(
                    new Fact.Hours(category.code(), HoursStage.ATTENDED, hours * HOUR, on),
                    new Fact.Hours(category.code(), HoursStage.ATTESTED, hours * HOUR, on));
            journal.append(
                    enrolment.id(),
                    facts,
                    SOURCE + "study:" + hours + ":"
                            + enrolments.evidenceOf(List.of(enrolment.id())).size());
        }
    }

    /** The sessions whose list is filled in: those before yesterday. */
    private List<PlannedSession> held(Enrolment enrolment) {
        var yesterday = today(enrolment).minusDays(1);
        return planned(enrolment).stream()
                .filter(s -> s.on().isBefore(yesterday))
                .toList();
    }

    private List<PlannedSession> planned(Enrolment enrolment) {
        return enrolments.sessionsOf(List.of(enrolment.cohortId())).stream()
                .map(SessionRow::planned)
                .toList();
    }

    private LocalDate moduleEnd(Enrolment enrolment, ProgrammeDefinition definition) {
        var last = definition.modules().get(1).sessions();
        var code = last.get(last.size() - 1).code();
        return planned(enrolment).stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow()
                .on()
                .plusDays(1);
    }

    private LocalDate lastDay(Enrolment enrolment) {
        var sessions = planned(enrolment);
        return sessions.get(sessions.size() - 1).on().plusWeeks(2);
    }

    private LocalDate today(Enrolment enrolment) {
        return LocalDate.ofInstant(
                clock.instant(),
                enrolments.cohortsOf(List.of(enrolment.cohortId())).get(0).zone());
    }
}

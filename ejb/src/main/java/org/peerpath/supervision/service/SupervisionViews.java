package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Puts a placement's meetings together with what programme and agreement ask for. */
@ApplicationScoped
class SupervisionViews {
    @Inject
    private Meetings meetings;

    @Inject
    private ThreeWayMeetings threeWay;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Clock clock;

    SupervisionView of(MeetingPlace place) {
        var plan = definitions.of(place.programmeVersionId()).placement(place.requirement());
        return new SupervisionView(
                place,
                plan.title(),
                asked(place, plan.supervisions()),
                today(place),
                meetings.rows(place.id()),
                threeWay.rows(place));
    }

    TeamSupervisionView forTeam(MeetingPlace place) {
        var plan = definitions.of(place.programmeVersionId()).placement(place.requirement());
        var planned = new TeamSupervisionView.Asked(plan.supervisions(), plan.threeWay(), plan.competences());
        return new TeamSupervisionView(
                place,
                plan.title(),
                asked(place, plan.supervisions()),
                planned,
                today(place),
                meetings.teamRows(place.id()),
                threeWay.rows(place));
    }

    private static int asked(MeetingPlace place, int byProgramme) {
        var agreed = place.meetingsAgreed();
        return Math.max(byProgramme, agreed == null ? 0 : agreed);
    }

    LocalDate today(MeetingPlace place) {
        return LocalDate.now(clock.withZone(place.zone()));
    }
}

package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.placement.SignOffLine;
import org.peerpath.placement.SignOffPart;
import org.peerpath.placement.service.PlacementFacts;
import org.peerpath.placement.service.SignOffAsks;
import org.peerpath.programme.Competence;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Who;
import org.peerpath.supervision.MeetingState;
import org.peerpath.supervision.ThreeWayKind;

/**
 * What supervision and the meetings of the three ask before a placement is closed: as much as its programme's file states,
 * or as the course agreed for it, whichever is more. A programme that states nothing asks nothing.
 */
@ApplicationScoped
class AskedForSignOff implements SignOffAsks {
    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<SignOffLine> of(PlacementFacts facts) {
        var definition = definitions.of(facts.programmeVersionId());
        var plan = definition.placement(facts.requirement());
        var there = counted(facts.id());
        var meetings = Math.max(plan.supervisions(), there.meetingsAgreed());
        var lines = new ArrayList<SignOffLine>();
        if (meetings > 0) {
            lines.add(new SignOffLine(SignOffPart.SUPERVISION, there.meetings(), meetings));
        }
        if (plan.competences() || there.competencesAgreed()) {
            lines.addAll(competences(facts, definition));
        }
        if (plan.threeWay() || there.threeWayAgreed()) {
            lines.add(SignOffLine.of(SignOffPart.VISIT, there.visits() > 0));
            lines.add(SignOffLine.of(SignOffPart.FINAL_MEETING, there.finals() > 0));
        }
        return lines;
    }

    private List<SignOffLine> competences(PlacementFacts facts, ProgrammeDefinition definition) {
        var asked = definition.competencesSignedBy(Who.HOST).stream()
                .map(Competence::code)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        long answered = journal.factsOf(facts.enrolmentId()).stream()
                .filter(Fact.CompetenceSignedOff.class::isInstance)
                .map(Fact::subject)
                .filter(asked::contains)
                .distinct()
                .count();
        return List.of(new SignOffLine(SignOffPart.COMPETENCES, Math.toIntExact(answered), asked.size()));
    }

    private MeetingsCounted counted(long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.supervision.service.MeetingsCounted(a.meetings, a.threeWay, a.competences,
                            (select count(m.id) from SupervisionMeeting m
                                where m.placementId = p.id and m.state = :counted),
                            (select count(v.id) from ThreeWayMeeting v
                                where v.placementId = p.id and v.atHost = true and v.heldOn is not null),
                            (select count(f.id) from ThreeWayMeeting f where f.placementId = p.id and f.kind = :end
                                and f.traineeConfirmedAt is not null and f.hostConfirmedAt is not null
                                and f.courseConfirmedAt is not null))
                        from Placement p left join SupervisionPlan a on a.placementId = p.id where p.id = :id""",
                        MeetingsCounted.class)
                .setParameter("id", placementId)
                .setParameter("counted", MeetingState.COUNTED)
                .setParameter("end", ThreeWayKind.END)
                .getSingleResult();
    }
}

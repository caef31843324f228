package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Who;

/** A practice supervisor says what they saw of the competences that the programme asks the host to sign off. */
@Stateless
public class CompetenceSignOff {
    @Inject
    private AuditTrail audit;

    @Inject
    private Placements placements;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The competences the host signs off, with what was last said about each. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CompetenceSheet sheet(long placementId) {
        var facts = placements.supervisedFacts(actor.personId(), placementId);
        var definition = definitions.of(facts.programmeVersionId());
        var levels = new HashMap<String, CompetenceLevel>();
        journal.factsOf(facts.enrolmentId()).forEach(fact -> {
            if (fact instanceof Fact.CompetenceSignedOff signed) {
                levels.put(signed.competence(), signed.level());
            }
        });
        return new CompetenceSheet(facts, definition.competencesSignedBy(Who.HOST), levels);
    }

    /**
     * Writes down what changed.
     *
     * @param key made with the form: sent twice, it is written once
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void signOff(long placementId, Map<String, CompetenceLevel> levels, UUID key) {
        var sheet = sheet(placementId);
        var today = LocalDate.ofInstant(clock.instant(), sheet.facts().zone());
        List<Fact> said = new ArrayList<>();
        for (var competence : sheet.competences()) {
            var level = levels.get(competence.code());
            if (level != null && level != sheet.levels().get(competence.code())) {
                said.add(new Fact.CompetenceSignedOff(competence.code(), level, today));
            }
        }
        if (!said.isEmpty() && journal.append(sheet.facts().enrolmentId(), said, "COMPETENCES:" + key)) {
            audit.record(AuditKind.COMPETENCES_SIGNED_OFF, actor.personId(), AuditThing.PLACEMENT.of(placementId));
        }
    }
}

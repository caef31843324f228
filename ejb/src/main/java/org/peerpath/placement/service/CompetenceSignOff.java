package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.IT_RESTS_ON_A_DAY_THAT_WAS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.CompetenceObservation;
import org.peerpath.placement.Seen;
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
    private Observations observations;

    @Inject
    private Instance<DaysBeside> rooms;

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
        var days = Stream.concat(
                        observations.days(placementId).stream(),
                        rooms.stream().flatMap(room -> room.of(placementId).stream()))
                .sorted(Comparator.comparing(SeenDay::day).reversed())
                .toList();
        return new CompetenceSheet(
                facts, definition.competencesSignedBy(Who.HOST), levels, observations.rows(placementId), days);
    }

    /**
     * Writes down what changed.
     *
     * @param key made with the form: sent twice, it is written once
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void signOff(long placementId, Map<String, @Valid SeenDraft> drafts, UUID key) {
        var placement = placements.supervised(actor.personId(), placementId);
        var sheet = sheet(placementId);
        if (observations.isSaid(placementId, key)) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), sheet.facts().zone());
        List<Fact> said = new ArrayList<>();
        var news = false;
        for (var competence : sheet.competences()) {
            var draft = drafts.get(competence.code());
            var before = sheet.levels().get(competence.code());
            if (draft == null || !draft.isNews(before)) {
                continue;
            }
            var seen = seen(competence.code(), draft, sheet);
            observations.add(new CompetenceObservation(placement, seen, key, actor.personId(), clock.instant()));
            news = true;
            if (seen.level() != before) {
                said.add(new Fact.CompetenceSignedOff(competence.code(), seen.level(), today));
            }
        }
        if (!said.isEmpty()) {
            journal.append(sheet.facts().enrolmentId(), said, "COMPETENCES:" + key);
        }
        if (news) {
            audit.record(AuditKind.COMPETENCES_SIGNED_OFF, actor.personId(), AuditThing.PLACEMENT.of(placementId));
        }
    }

    /** What it rests on is a day that was written down. */
    private static Seen seen(String competence, SeenDraft draft, CompetenceSheet sheet) {
        var on = draft.getOn();
        IT_RESTS_ON_A_DAY_THAT_WAS.require(
                on == null || sheet.days().stream().anyMatch(day -> day.day().equals(on)));
        var words = draft.getWords();
        return new Seen(competence, Objects.requireNonNull(draft.getLevel()), words == null ? "" : words, on);
    }
}

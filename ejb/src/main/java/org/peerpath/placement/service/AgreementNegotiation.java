package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.A_CHANGE_CHANGES_SOMETHING;
import static org.peerpath.placement.PlacementRule.COMPETENCES_COME_FROM_THE_PROGRAMME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.Localised;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementChanged;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.TermField;
import org.peerpath.placement.service.AgreementVersions.Writer;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * The three talk about the terms: each may write others, before they are signed and while the placement is under way. Each
 * change is a new version for all three to sign; what was signed last holds until they have.
 */
@Stateless
public class AgreementNegotiation {
    @Inject
    private Placements placements;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementVersions versions;

    @Inject
    private AgreementPeople people;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AgreementChanged> changed;

    @Inject
    private Actor actor;

    /** The newest terms, ready to be changed by one of the three; what can be chosen is said in that language. */
    @RolesAllowed({Roles.TRAINEE, Roles.SUPERVISOR, Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TermsView terms(long placementId, Capacity side, Locale language) {
        var facts = placements.facts(side, actor.personId(), placementId);
        var placement = placements.read(side, actor.personId(), placementId);
        var newest = agreements.current(placementId);
        var definition = definitions.of(facts.programmeVersionId());
        var words = new TermWords(language);
        return new TermsView(
                facts,
                definition.placement(facts.requirement()).title(),
                newest.number(),
                placement.state() != PlacementState.PROPOSED,
                TermsDraft.of(agreements.terms(placement, newest)),
                people.supervisorsAt(placement),
                people.tutorsOf(placement),
                competences(definition),
                Arrays.stream(TermField.values())
                        .filter(field -> !field.choices().isEmpty())
                        .collect(Collectors.toMap(TermField::name, words::choices)));
    }

    /**
     * Writes a new version.
     *
     * @param read the number of the version whose terms were changed: whoever read an older one is told
     * @return the number of the new version
     */
    @RolesAllowed({Roles.TRAINEE, Roles.SUPERVISOR, Roles.TRAINER, Roles.COURSE_LEAD})
    public int change(long placementId, Capacity side, int read, @Valid TermsDraft draft) {
        var placement = placements.lock(side, actor.personId(), placementId);
        var newest = agreements.current(placementId);
        if (newest.number() != read) {
            throw new OptimisticLockException("Version " + newest.number() + " was written meanwhile");
        }
        var terms = draft.terms();
        placement.requireOpenFor(terms);
        people.requireFitting(placement, terms);
        A_CHANGE_CHANGES_SOMETHING.require(
                !agreements.terms(placement, newest).changesTo(terms).isEmpty());
        var agreement = write(placement, side, newest.number() + 1, terms);
        if (placement.state() == PlacementState.PROPOSED) {
            placement.follow(terms);
        }
        audit.record(
                AuditKind.AGREEMENT_CHANGED,
                actor.personId(),
                AuditThing.AGREEMENT.of(agreement.id()),
                AuditThing.PLACEMENT.of(placementId));
        changed.fire(AgreementChanged.by(actor.personId(), side, placement, agreement.number(), terms));
        return agreement.number();
    }

    private Agreement write(Placement placement, Capacity side, int number, AgreementTerms terms) {
        var facts = placements.facts(side, actor.personId(), placement.id());
        var definition = definitions.of(facts.programmeVersionId());
        var competences = competences(definition);
        COMPETENCES_COME_FROM_THE_PROGRAMME.require(competences.keySet().containsAll(terms.all(TermField.COMPETENCES)));
        var parties = new AgreementParties(
                facts.trainee(),
                facts.host(),
                facts.town(),
                facts.cohort(),
                definition.placement(facts.requirement()).title(),
                facts.plannedMinutes(),
                facts.zoneId(),
                agreements.names(terms.everybody()),
                competences);
        return versions.write(placement, number, new Writer(actor.personId(), side, facts.language()), parties, terms);
    }

    private static Map<String, Localised> competences(ProgrammeDefinition definition) {
        var competences = new LinkedHashMap<String, Localised>();
        definition.competences().forEach(one -> competences.put(one.code(), one.title()));
        return competences;
    }
}

package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementSignature;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTerms;
import org.peerpath.placement.TermField;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Brings invented placements on their way, from the proposal to the last signature and to the end. */
@ApplicationScoped
class DemoAgreements {
    private static final int MONTHS = 4;

    @Inject
    private Proposals proposals;

    @Inject
    private Agreements agreements;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Terms are written; some have signed. */
    void proposed(Setting setting, List<Capacity> signed) {
        sign(setting, propose(setting), signed, LocalDate.now(clock));
    }

    /** All have signed; it begins later. */
    void agreed(Setting setting) {
        var placement = propose(setting);
        sign(setting, placement, List.of(Capacity.values()), LocalDate.now(clock));
        milestones(placement, PlacementMilestone.AGREED);
    }

    /** All have signed, and it has begun. */
    Placement active(Setting setting) {
        var placement = recorded(setting);
        milestones(placement, PlacementMilestone.AGREED, PlacementMilestone.STARTED);
        return placement;
    }

    /** The same where the journal has known it for long: nothing is written there. */
    Placement recorded(Setting setting) {
        var placement = propose(setting);
        sign(setting, placement, List.of(Capacity.values()), setting.starts());
        return placement;
    }

    /** One side could not go on. */
    void endEarly(Placement placement) {
        placement.endEarly(Capacity.HOST, LocalDate.now(clock));
        milestones(placement, PlacementMilestone.ENDED_EARLY);
    }

    /** Writes down that it came so far. */
    void milestones(Placement placement, PlacementMilestone... milestones) {
        var on = LocalDate.now(clock);
        for (var milestone : milestones) {
            var day = milestone == PlacementMilestone.AGREED
                            && placement.startsOn().isBefore(on)
                    ? placement.startsOn()
                    : on;
            journal.append(
                    placement.enrolmentId(),
                    List.of(new Fact.PlacementStep(placement.requirement(), milestone, day)),
                    "PLACEMENT:" + placement.id() + ":" + milestone);
        }
    }

    private Placement propose(Setting setting) {
        var facts = proposals.own(setting.traineeId(), setting.enrolmentId());
        var plan = definitions.of(facts.programmeVersionId()).placement(setting.requirement());
        var supervisor = proposals.supervisorsFor(setting.traineeId()).stream()
                .filter(s -> s.personId() == setting.supervisorId())
                .findFirst()
                .orElseThrow();
        var terms = new PlacementTerms(
                plan.code(),
                supervisor.hostOrganisationId(),
                "Open house and groups, Mondays, Wednesdays and Thursdays",
                supervisor.personId(),
                setting.starts(),
                setting.starts().plusMonths(MONTHS),
                supervisor.zone(),
                plan.minutes());
        var placement = new Placement(facts.organisationId(), facts.enrolmentId(), setting.traineeId(), terms);
        em.persist(placement);
        var agreed = agreed(terms);
        var parties = PlacementProposal.parties(facts, plan, supervisor);
        var words = new AgreementText(facts.language()).write(parties, agreed);
        agreements.add(
                new Agreement(placement, 1, facts.language(), words, before(setting))
                        .by(setting.traineeId(), Capacity.TRAINEE),
                agreed);
        em.flush();
        return placement;
    }

    private static AgreementTerms agreed(PlacementTerms terms) {
        var goals = "To listen, to be there without advising, and to find my own way of opening a group.";
        return AgreementTerms.of(Map.of(
                TermField.SITE, List.of(terms.site()),
                TermField.STARTS, List.of(terms.starts().toString()),
                TermField.ENDS, List.of(terms.ends().toString()),
                TermField.SUPERVISOR, List.of(String.valueOf(terms.supervisorId())),
                TermField.GOALS, List.of(goals),
                TermField.WEEKLY_HOURS, List.of("12"),
                TermField.SETTING, List.of("PEER_RUN"),
                TermField.SUPPORT_KINDS, List.of("SUPPORT_GROUP", "ONE_TO_ONE"),
                TermField.SUPERVISION_FORM, List.of("INDIVIDUAL"),
                TermField.SUPERVISION_FREQUENCY, List.of("FORTNIGHTLY")));
    }

    private void sign(Setting setting, Placement placement, List<Capacity> signing, LocalDate today) {
        var agreement = em.createQuery("select a from Agreement a where a.placementId = :id", Agreement.class)
                .setParameter("id", placement.id())
                .getSingleResult();
        var before = new ArrayList<AgreementSignature>();
        for (var capacity : signing) {
            var signature = agreement.sign(setting.signer(capacity), capacity, agreement.hash(), before(setting));
            if (placement.sign(signature, before, today)) {
                agreement.comeIntoForce(before(setting));
            }
            em.persist(signature);
            before.add(signature);
        }
    }

    private Instant before(Setting setting) {
        var week = setting.starts().minusDays(7).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return week.isBefore(clock.instant()) ? week : clock.instant();
    }

    /** Who practises where, beside whom, for which step, from when. */
    record Setting(
            long traineeId, long enrolmentId, String requirement, long supervisorId, long leadId, LocalDate starts) {
        Setting from(LocalDate day) {
            return new Setting(traineeId, enrolmentId, requirement, supervisorId, leadId, day);
        }

        long signer(Capacity capacity) {
            return switch (capacity) {
                case TRAINEE -> traineeId;
                case HOST -> supervisorId;
                case COURSE -> leadId;
            };
        }
    }
}

package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.STUDY_TIME_IS_NOT_IN_THE_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.RecordedDecision;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.requirement.Who;

/** What the team of a cohort does for one trainee: see where they stand, confirm, sign off, decide. */
@Stateless
public class TraineeFollowing {
    private static final Set<Role> TEAM = Set.of(Role.TRAINER, Role.COURSE_LEAD);

    @Inject
    private Teams teams;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Paths paths;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The cohorts whose team the actor is on, newest first. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CohortRow> cohorts() {
        return cohorts.of(actor.personId(), TEAM);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortRow cohort(long cohortId) {
        return cohorts.one(actor.personId(), TEAM, cohortId);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TraineeRow> trainees(long cohortId) {
        return teams.trainees(actor.personId(), cohortId);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SessionRow> sessions(long cohortId) {
        return enrolments.sessionsOf(List.of(cohort(cohortId).id()));
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PathView path(long enrolmentId) {
        return paths.view(theirs(enrolmentId));
    }

    /** Study time that waits to be confirmed, over all categories. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<StudyTime.Row> studyToConfirm(long enrolmentId) {
        var view = paths.view(theirs(enrolmentId));
        var evidence = enrolments.evidenceOf(List.of(enrolmentId));
        return view.definition().categories().stream()
                .flatMap(c -> StudyTime.in(evidence, c.code()).stream())
                .filter(row -> !row.confirmed())
                .toList();
    }

    /** Confirms all study time that waits; what was confirmed before is not counted again. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void confirmStudy(long enrolmentId) {
        var lines = studyToConfirm(enrolmentId).stream()
                .map(row -> new EvidenceJournal.Line(
                        enrolmentId,
                        List.of(new Fact.Hours(row.category(), HoursStage.ATTESTED, row.minutes(), row.day())),
                        StudyTime.confirmed(row.source())))
                .toList();
        if (!lines.isEmpty()) {
            journal.append(lines);
        }
    }

    /** Signs off what was seen of the competences; only what changed is written. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void signOff(long enrolmentId, Map<String, CompetenceLevel> levels, UUID key) {
        var view = paths.view(theirs(enrolmentId));
        var facts = new ArrayList<Fact>();
        view.definition().competencesSignedBy(Who.TRAINER).forEach(c -> {
            var level = levels.get(c.code());
            if (level != null) {
                facts.add(new Fact.CompetenceSignedOff(c.code(), level, view.today()));
            }
        });
        if (!facts.isEmpty()) {
            journal.append(enrolmentId, facts, "COMPETENCES:" + key);
        }
    }

    /** A supervision meeting was held. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void supervisionHeld(long enrolmentId, @Valid SupervisionDraft draft) {
        var view = paths.view(theirs(enrolmentId));
        var day = Objects.requireNonNull(draft.getDay());
        STUDY_TIME_IS_NOT_IN_THE_FUTURE.require(!day.isAfter(view.today()));
        journal.append(
                enrolmentId,
                List.of(new Fact.SupervisionHeld(Objects.requireNonNull(draft.getForm()), draft.getMinutes(), day)),
                "SUPERVISION:" + draft.getKey());
    }

    /** Decides, as a named person with reasons, what no score can decide. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void decide(long enrolmentId, String decision, @Valid DecisionDraft draft) {
        var enrolment = theirs(enrolmentId);
        var view = paths.view(enrolment);
        if (view.definition().decisions().stream().noneMatch(d -> d.code().equals(decision))) {
            throw new NotFound();
        }
        var outcome = Objects.requireNonNull(draft.getOutcome());
        var recorded = new RecordedDecision(
                enrolment, decision, outcome, draft.getReasons().strip(), actor.personId(), clock.instant());
        var fact = new Fact.HumanDecision(decision, outcome, Set.of(actor.personId()), view.today());
        if (journal.append(enrolmentId, List.of(fact), "DECISION:" + decision + ":" + draft.getKey())) {
            teams.add(recorded);
        }
    }

    private Enrolment theirs(long enrolmentId) {
        return teams.enrolment(actor.personId(), enrolmentId);
    }
}

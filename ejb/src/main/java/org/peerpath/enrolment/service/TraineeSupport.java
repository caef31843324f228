package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.A_MEETING_IS_WRITTEN_DOWN_ONCE;
import static org.peerpath.enrolment.EnrolmentRule.MORE_TIME_ENDS_IN_THE_FUTURE;
import static org.peerpath.enrolment.EnrolmentRule.STUDY_TIME_IS_NOT_IN_THE_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.RecordedDecision;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Who;

/** What the team of a cohort does for one trainee: see where they stand, confirm, sign off, decide. */
@Stateless
public class TraineeSupport {
    private static final int MOST_YEARS = 10;

    @Inject
    private AuditTrail audit;

    @Inject
    private Teams teams;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Paths paths;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Where they stand, and what they wait for. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TraineeView trainee(long enrolmentId) {
        var enrolment = theirs(enrolmentId);
        return new TraineeView(paths.view(enrolment), studyToConfirm(enrolment));
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PathView path(long enrolmentId) {
        return paths.view(theirs(enrolmentId));
    }

    /** Confirms all study time that waits; what was confirmed before is not counted again. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void confirmStudy(long enrolmentId) {
        var lines = studyToConfirm(theirs(enrolmentId)).stream()
                .map(row -> new EvidenceJournal.Line(
                        enrolmentId,
                        List.of(new Fact.Hours(row.category(), HoursStage.ATTESTED, row.minutes(), row.day())),
                        StudyTime.confirmed(row.source())))
                .toList();
        if (!lines.isEmpty() && journal.append(lines) > 0) {
            recorded(AuditKind.HOURS_CONFIRMED, enrolmentId);
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
        if (!facts.isEmpty() && journal.append(enrolmentId, facts, "COMPETENCES:" + key)) {
            recorded(AuditKind.COMPETENCES_SIGNED_OFF, enrolmentId);
        }
    }

    /** A supervision meeting was held. One that both signed at a placement counts by itself, and is not written down again. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void supervisionHeld(long enrolmentId, @Valid SupervisionDraft draft) {
        var view = paths.view(theirs(enrolmentId));
        var day = Objects.requireNonNull(draft.getDay());
        STUDY_TIME_IS_NOT_IN_THE_FUTURE.require(!day.isAfter(view.today()));
        var held = new Fact.SupervisionHeld(Objects.requireNonNull(draft.getForm()), draft.getMinutes(), day);
        A_MEETING_IS_WRITTEN_DOWN_ONCE.require(!held.isAmong(journal.factsOf(enrolmentId)));
        if (journal.append(enrolmentId, List.of(held), "SUPERVISION:" + draft.getKey())) {
            recorded(AuditKind.SUPERVISION_RECORDED, enrolmentId);
        }
    }

    /** Decides, as a named person with reasons, what no score can decide. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void decide(long enrolmentId, String decision, @Valid DecisionDraft draft) {
        var enrolment = theirs(enrolmentId);
        var view = paths.view(enrolment);
        var asked = view.decision(decision);
        var outcome = Objects.requireNonNull(draft.getOutcome());
        var recorded = new RecordedDecision(
                enrolment, asked.code(), outcome, draft.getReasons().strip(), actor.personId(), clock.instant());
        var fact = new Fact.HumanDecision(asked.code(), outcome, Set.of(actor.personId()), view.today());
        if (journal.append(enrolmentId, List.of(fact), "DECISION:" + asked.code() + ":" + draft.getKey())) {
            teams.add(recorded);
            recorded(AuditKind.DECISION_RECORDED, enrolmentId);
        }
    }

    /** More time to finish, until that day: a path that was closed is open again. The course lead's decision. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void moreTime(long enrolmentId, @NotNull LocalDate until) {
        var enrolment = teams.ledEnrolment(actor.personId(), enrolmentId);
        var today = paths.view(enrolment).today();
        MORE_TIME_ENDS_IN_THE_FUTURE.require(until.isAfter(today) && until.isBefore(today.plusYears(MOST_YEARS)));
        enrolment.giveTime();
        var fact = new Fact.DeadlineExtended(until, today);
        if (journal.append(enrolmentId, List.of(fact), "TIME:" + until + ":" + today)) {
            recorded(AuditKind.TIME_GIVEN, enrolmentId);
        }
    }

    private void recorded(AuditKind kind, long enrolmentId) {
        audit.record(kind, actor.personId(), AuditThing.ENROLMENT.of(enrolmentId));
    }

    private List<StudyTime.Row> studyToConfirm(Enrolment enrolment) {
        var evidence = enrolments.evidenceOf(List.of(enrolment.id()));
        return definitions.of(enrolment.programmeVersionId()).categories().stream()
                .flatMap(category -> StudyTime.in(evidence, category.code()).stream())
                .filter(row -> !row.confirmed())
                .toList();
    }

    private Enrolment theirs(long enrolmentId) {
        return teams.enrolment(actor.personId(), enrolmentId);
    }
}

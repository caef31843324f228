package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.Pause;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.DecisionPlan;
import org.peerpath.programme.DocumentPlan;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Evaluation;

/**
 * One person's path: what is left until the certificate, evaluated now.
 *
 * @param displayName for their team; empty where they read it themselves
 * @param definition the version that they follow
 * @param held the version by which their group holds its sessions
 * @param today by the calendar of the cohort's place
 * @param path the tree of the award that claims most, held against the evidence
 * @param chances where sessions that have to be made up are held next, one for each that is held at all
 */
public record PathView(
        long enrolmentId,
        long version,
        String displayName,
        String certificateName,
        EnrolmentState state,
        String cohort,
        String zone,
        ProgrammeDefinition definition,
        ProgrammeDefinition held,
        LocalDate today,
        Evaluation path,
        Evidence evidence,
        List<SessionRow> sessions,
        List<NextChance> chances) {

    /** The day from which they will rest; nothing where none is planned, or they rest already. */
    public @Nullable LocalDate plannedRest() {
        return evidence.pauses().stream()
                .filter(pause -> pause.until() == null && pause.from().isAfter(today))
                .map(Pause::from)
                .findFirst()
                .orElse(null);
    }

    /** Since when they rest; nothing where they do not. */
    public @Nullable LocalDate restingSince() {
        return state != EnrolmentState.PAUSED
                ? null
                : evidence.pauses().stream()
                        .filter(pause -> pause.until() == null)
                        .map(Pause::from)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a document was signed in this version. */
    public boolean signed(Fact.DocumentSigned asked) {
        return evidence.about(Fact.DocumentSigned.class, asked.document()).stream()
                .anyMatch(f -> f.version().equals(asked.version()));
    }

    /** What was last said about each competence. */
    public Map<String, CompetenceLevel> competenceLevels() {
        var levels = new HashMap<String, CompetenceLevel>();
        evidence.all(Fact.CompetenceSignedOff.class).forEach(f -> levels.put(f.competence(), f.level()));
        return levels;
    }

    /** @throws NotFound if the programme has no such document to sign */
    public DocumentPlan document(String code) {
        return asked(definition.documents(), DocumentPlan::code, code);
    }

    /** @throws NotFound if nobody has to decide such a thing in this programme */
    public DecisionPlan decision(String code) {
        return asked(definition.decisions(), DecisionPlan::code, code);
    }

    /** @throws NotFound if the programme knows no such hours */
    public HourCategory category(String code) {
        return asked(definition.categories(), HourCategory::code, code);
    }

    private static <T> T asked(List<T> plans, Function<T, String> code, String asked) {
        return plans.stream()
                .filter(plan -> code.apply(plan).equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

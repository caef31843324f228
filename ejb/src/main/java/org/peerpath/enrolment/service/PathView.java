package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Evaluation;

/**
 * One person's path: what is left until the certificate, evaluated now.
 *
 * @param today by the calendar of the cohort's place
 * @param path the tree of the award that claims most, held against the evidence
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
        LocalDate today,
        Evaluation path,
        Evidence evidence,
        List<SessionRow> sessions) {

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
}

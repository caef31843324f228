package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.util.List;
import org.peerpath.enrolment.EnrolmentState;
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
        List<SessionRow> sessions) {}

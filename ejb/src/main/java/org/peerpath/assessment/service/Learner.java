package org.peerpath.assessment.service;

import java.time.Instant;
import java.time.LocalDate;
import org.peerpath.assessment.Work;
import org.peerpath.assessment.WorkKind;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.ProgrammeDefinition;

/** Somebody in a cohort, with what their programme asks for. */
record Learner(Enrolment enrolment, Cohort cohort, ProgrammeDefinition programme) {
    /** The component of this kind, if the programme has it. */
    ComponentPlan component(String code, WorkKind kind) {
        return programme.components().stream()
                .filter(plan -> plan.code().equals(code) && WorkKind.of(plan) == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether anything can still be added: not after the certificate, nor after leaving. */
    boolean onTheWay() {
        return enrolment.state() == EnrolmentState.ACTIVE || enrolment.state() == EnrolmentState.PAUSED;
    }

    Work work(ComponentPlan component, int attempt) {
        return new Work(
                enrolment.organisationId(),
                enrolment.cohortId(),
                enrolment.id(),
                enrolment.personId(),
                component.code(),
                attempt);
    }

    /** Days are counted by the calendar of the place where the cohort learns. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, cohort.zone());
    }
}

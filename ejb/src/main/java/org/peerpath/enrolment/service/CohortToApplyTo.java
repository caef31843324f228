package org.peerpath.enrolment.service;

import org.peerpath.programme.ProgrammeDefinition;

/** A cohort together with what its programme says. */
public record CohortToApplyTo(CohortRow cohort, ProgrammeDefinition definition) {}

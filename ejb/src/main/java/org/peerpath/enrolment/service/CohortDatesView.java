package org.peerpath.enrolment.service;

import java.util.List;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * The sessions of a group, in the order of the programme.
 *
 * @param version goes back with the dates, so that two who change them at once hear of each other
 */
public record CohortDatesView(
        CohortRow cohort, long version, ProgrammeDefinition definition, List<SessionDate> sessions) {}

package org.peerpath.enrolment.service;

import java.util.List;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * The list of one session.
 *
 * @param version goes back with the list, so that two who fill it in at once hear of each other
 * @param marks one for each person in the cohort, by name
 */
public record AttendanceSheet(
        SessionRow session,
        CohortRow cohort,
        ProgrammeDefinition definition,
        long version,
        boolean begun,
        List<AttendanceMark> marks) {}

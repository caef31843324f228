package org.peerpath.attendance.service;

import java.util.List;
import java.util.Map;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * The list of one session.
 *
 * @param marks one for each person in the cohort, by name
 * @param history what was said of each enrolment, oldest first, where something was corrected
 */
public record AttendanceSheet(
        SessionAbout session,
        ProgrammeDefinition definition,
        boolean begun,
        List<AttendanceMark> marks,
        Map<Long, List<MarkRow>> history) {}

package org.peerpath.attendance.service;

import java.util.List;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * A sheet to print: one row for each person.
 *
 * @param begun whether what was signed on it can be keyed back
 */
public record SheetView(SessionAbout session, ProgrammeDefinition definition, boolean begun, List<Row> rows) {

    /** A person, and the code of their row. */
    public record Row(String displayName, String code) {}
}

package org.peerpath.assessment.service;

import java.time.ZoneId;
import java.util.List;
import org.peerpath.assessment.WorkState;
import org.peerpath.kernel.Localised;

/** Everything that is assessed in one enrolment. */
public record WorkList(long enrolmentId, Localised programme, String cohort, ZoneId zone, List<WorkRow> rows) {
    public WorkList {
        rows = List.copyOf(rows);
    }

    public long passed() {
        return rows.stream().filter(row -> row.state() == WorkState.PASSED).count();
    }
}

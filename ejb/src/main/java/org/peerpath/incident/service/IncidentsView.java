package org.peerpath.incident.service;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * A trainee's incidents at a placement, and who would read the next.
 *
 * @param atCourse who looks after safeguarding where the course is run
 * @param atHost who does at the host
 */
public record IncidentsView(
        String host,
        String zoneId,
        List<NamedReader> atCourse,
        List<NamedReader> atHost,
        List<IncidentRow> rows,
        List<ReadingRow> readings)
        implements Serializable {
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** Whether there is somebody to write to. */
    public boolean reaches() {
        return !atCourse.isEmpty() || !atHost.isEmpty();
    }

    /** Whether the host can be left out: somebody at the course reads it then. */
    public boolean mayLeaveHostOut() {
        return !atCourse.isEmpty() && !atHost.isEmpty();
    }

    public List<ReadingRow> readingsOf(long incidentId) {
        return readings.stream().filter(one -> one.incidentId() == incidentId).toList();
    }
}

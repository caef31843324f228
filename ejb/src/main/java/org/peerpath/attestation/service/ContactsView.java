package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Practice supervisors without an account, as a course lead sees them.
 *
 * @param lastLetters when each was written to last, by the id of the row
 * @param hosts for which somebody can be registered
 * @param doubts links that were used oddly, newest first
 * @param zone whose clock the page is read by
 */
public record ContactsView(
        List<ContactRow> rows,
        Map<Long, Instant> lastLetters,
        List<HostChoice> hosts,
        List<DoubtRow> doubts,
        ZoneId zone)
        implements Serializable {
    public ContactsView {
        rows = List.copyOf(rows);
        lastLetters = Map.copyOf(lastLetters);
        hosts = List.copyOf(hosts);
        doubts = List.copyOf(doubts);
    }
}

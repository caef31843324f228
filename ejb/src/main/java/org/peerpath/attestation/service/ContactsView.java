package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * Practice supervisors without an account, as a course lead sees them.
 *
 * @param hosts for which somebody can be registered
 * @param doubts links that were used oddly, newest first
 * @param zone whose clock the page is read by
 */
public record ContactsView(List<ContactRow> rows, List<HostChoice> hosts, List<DoubtRow> doubts, ZoneId zone)
        implements Serializable {
    public ContactsView {
        rows = List.copyOf(rows);
        hosts = List.copyOf(hosts);
        doubts = List.copyOf(doubts);
    }
}

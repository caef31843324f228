package org.peerpath.hosting.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A host with all that was looked at. */
public record HostView(
        HostRow host,
        LocalDate today,
        List<OwnHouse> houses,
        List<ApprovalRow> approvals,
        List<HostFileRow> files,
        List<PlacesRow> places)
        implements Serializable {
    public List<HostFileRow> filesOf(long approvalId) {
        return files.stream().filter(file -> file.approvalId() == approvalId).toList();
    }
}

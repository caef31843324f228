package org.peerpath.attestation.service;

import java.io.Serializable;
import java.util.List;

/**
 * How the hours of a placement were confirmed, as the team of the course sees it.
 *
 * @param doubts links about its days that were used oddly
 */
public record PlacementAttestations(List<HowConfirmed> methods, List<DoubtRow> doubts) implements Serializable {
    public PlacementAttestations {
        methods = List.copyOf(methods);
        doubts = List.copyOf(doubts);
    }
}

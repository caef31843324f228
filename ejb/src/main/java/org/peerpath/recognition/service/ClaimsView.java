package org.peerpath.recognition.service;

import java.util.List;
import org.peerpath.enrolment.service.PathView;

/** What somebody claimed on one path, and what they still can. */
public record ClaimsView(PathView path, List<ClaimChoice> choices, List<ClaimRow> claims) {
    public ClaimsView {
        choices = List.copyOf(choices);
        claims = List.copyOf(claims);
    }
}

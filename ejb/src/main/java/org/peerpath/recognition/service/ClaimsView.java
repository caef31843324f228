package org.peerpath.recognition.service;

import java.util.List;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.recognition.Recognisable;

/**
 * What somebody claimed on one path, and what they still can.
 *
 * @param moreDays working days that they have beyond those of everybody, to ask for a second look
 * @param choices what the programme still recognises; nothing where the path is closed
 */
public record ClaimsView(PathView path, List<Recognisable> choices, List<ClaimRow> claims, int moreDays) {
    public ClaimsView {
        choices = List.copyOf(choices);
        claims = List.copyOf(claims);
    }

    /** Whether this programme recognises anything at all, taken or not. */
    public boolean isEmpty() {
        return choices.isEmpty() && claims.isEmpty();
    }
}

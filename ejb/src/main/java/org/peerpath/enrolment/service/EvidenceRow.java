package org.peerpath.enrolment.service;

import java.time.LocalDate;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.FactKind;
import org.peerpath.evidence.FlatFact;

/** A line of the journal as it is read back. */
public record EvidenceRow(
        long enrolmentId,
        FactKind kind,
        String subject,
        String outcome,
        int minutes,
        String detail,
        LocalDate on,
        String source) {
    Fact fact() {
        return new FlatFact(kind, subject, outcome, minutes, detail, on).fact();
    }
}

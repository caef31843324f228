package org.peerpath.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules must know of the cohort: when this trainee enrolled, and the sessions in order of their days. */
public record Delivery(LocalDate enrolledOn, List<PlannedSession> sessions) {

    public Delivery {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(PlannedSession::on).thenComparing(PlannedSession::code))
                .toList();
    }

    /** The day of the last session, from which the completion window runs. */
    public Optional<LocalDate> lastSessionOn() {
        return sessions.isEmpty()
                ? Optional.empty()
                : Optional.of(sessions.get(sessions.size() - 1).on());
    }
}

package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peerpath.evidence.FactKind;
import org.peerpath.evidence.HoursStage;

/** Study time in the journal: a line when the trainee logs it, another with the same minutes when a trainer confirms it. */
public final class StudyTime {
    private static final String LOGGED = "STUDY:";
    private static final String CONFIRMED = ":CONFIRMED";

    private StudyTime() {}

    static String logged(UUID key) {
        return LOGGED + key;
    }

    static String confirmed(String logged) {
        return logged + CONFIRMED;
    }

    static List<Row> in(List<EvidenceRow> evidence, String category) {
        var sources = evidence.stream().map(EvidenceRow::source).collect(Collectors.toSet());
        return evidence.stream()
                .filter(e -> e.kind() == FactKind.HOURS
                        && e.subject().equals(category)
                        && e.outcome().equals(HoursStage.ATTENDED.name())
                        && e.source().startsWith(LOGGED))
                .map(e ->
                        new Row(e.source(), e.subject(), e.on(), e.minutes(), sources.contains(confirmed(e.source()))))
                .toList();
    }

    /**
     * Time logged on one day.
     *
     * @param confirmed whether a trainer has confirmed it
     */
    public record Row(String source, String category, LocalDate day, int minutes, boolean confirmed) {}
}

package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.placement.LedgerStep;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;

/** What a placement leaves behind in the journal that decides about the certificate. */
@ApplicationScoped
class PlacementEvidence {
    @Inject
    private EvidenceJournal journal;

    @Inject
    private LogEntries logged;

    @Inject
    private Clock clock;

    void milestone(Placement placement, PlacementMilestone milestone) {
        var fact = new Fact.PlacementStep(placement.requirement(), milestone, today(placement));
        journal.append(placement.enrolmentId(), List.of(fact), "PLACEMENT:" + placement.id() + ":" + milestone);
    }

    /** Sent, sent again or taken back: what the entry said before is countered, what it says now is added. */
    void attended(Placement placement, LogEntry entry, LedgerStep step) {
        var facts = step.lines().stream()
                .<Fact>map(
                        line -> new Fact.Hours(placement.requirement(), HoursStage.ATTENDED, line.minutes(), line.on()))
                .toList();
        if (!facts.isEmpty()) {
            journal.append(
                    placement.enrolmentId(),
                    facts,
                    "LOG_ENTRY:" + entry.id() + ":SENT:" + step.after().writes());
        }
    }

    /** Decided with the course: what counts is both what was attended and what is attested. */
    void resolved(Placement placement, LogEntry entry, LedgerStep step) {
        attended(placement, entry, step);
        if (entry.counted() > 0) {
            attested(List.of(entry), Map.of(placement.id(), placement));
        }
    }

    /** Confirmed days, of however many trainees, in the same few statements. */
    void attested(Collection<LogEntry> entries, Map<Long, Placement> placements) {
        var corrected = logged.correctedBy(entries);
        var lines = entries.stream()
                .map(entry -> attested(
                        entry,
                        Objects.requireNonNull(placements.get(entry.placementId())),
                        entry.corrects() == null ? null : corrected.get(entry.corrects())))
                .toList();
        if (!lines.isEmpty()) {
            journal.append(lines);
        }
    }

    /** Where it takes the place of something confirmed before, both stages of that are countered in the same line. */
    private static EvidenceJournal.Line attested(LogEntry entry, Placement placement, @Nullable LogEntry before) {
        var kind = placement.requirement();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Hours(kind, HoursStage.ATTESTED, entry.counted(), entry.day()));
        if (before != null) {
            facts.add(new Fact.Hours(kind, HoursStage.ATTESTED, -before.minutes(), before.day()));
            entry.takePlaceOf(before).stream()
                    .flatMap(step -> step.lines().stream())
                    .map(line -> new Fact.Hours(kind, HoursStage.ATTENDED, line.minutes(), line.on()))
                    .forEach(facts::add);
        }
        return new EvidenceJournal.Line(placement.enrolmentId(), facts, "LOG_ENTRY:" + entry.id() + ":CONFIRMED");
    }

    LocalDate today(Placement placement) {
        return LocalDate.now(clock.withZone(placement.zone()));
    }
}

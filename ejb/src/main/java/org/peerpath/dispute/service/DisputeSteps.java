package org.peerpath.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.dispute.Dispute;
import org.peerpath.dispute.DisputeMoved;
import org.peerpath.dispute.DisputeState;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.HoursQueried;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.WordKind;
import org.peerpath.placement.service.HoursResolution;
import org.peerpath.placement.service.HoursWords;

/** What every step of a disagreement brings with it: words that are kept, minutes that count, people who are told. */
@ApplicationScoped
class DisputeSteps {
    @Inject
    private Disputes disputes;

    @Inject
    private HoursWords words;

    @Inject
    private HoursResolution resolution;

    @Inject
    private Event<DisputeMoved> moved;

    @Inject
    private Clock clock;

    /** A second question about the same day brings it to the course. */
    void asked(@Observes HoursQueried question) {
        if (question.again()) {
            var placement = disputes.placement(question.placementId());
            var dispute = new Dispute(
                    placement,
                    disputes.entry(question.entryId()),
                    LocalDate.ofInstant(clock.instant(), placement.zone()),
                    clock.instant());
            disputes.add(dispute);
            tell(dispute);
        }
    }

    void say(Dispute dispute, long personId, Capacity capacity, WordKind kind, String said) {
        if (kind != WordKind.VIEW || !isLast(dispute, capacity, said)) {
            words.say(dispute.logEntryId(), new LogEntryWord.Speaker(personId, capacity), kind, said);
        }
    }

    /** A double click says it once. */
    private boolean isLast(Dispute dispute, Capacity capacity, String said) {
        var all = words.about(dispute.logEntryId());
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && last.capacity() == capacity && last.words().equals(said);
    }

    /** What counts flows into the evidence, and both sides are told. */
    void ended(Dispute dispute) {
        resolution.resolve(dispute.logEntryId(), dispute.counted(), dispute.endedBy());
        tell(dispute);
    }

    /** Tells both sides, and whoever decides where it is their turn. */
    void tell(Dispute dispute) {
        var readers = new ArrayList<>(List.of(
                new DisputeMoved.Reader(dispute.traineeId(), Capacity.TRAINEE),
                new DisputeMoved.Reader(dispute.supervisorId(), Capacity.HOST)));
        if (dispute.state() == DisputeState.WITH_LEAD) {
            leads(dispute).forEach(readers::add);
        }
        moved.fire(new DisputeMoved(dispute.id(), dispute.state(), clock.instant(), readers));
    }

    private Stream<DisputeMoved.Reader> leads(Dispute dispute) {
        return disputes.leadsOf(dispute.placementId()).stream()
                .filter(lead -> lead != dispute.traineeId() && lead != dispute.supervisorId())
                .map(lead -> new DisputeMoved.Reader(lead, Capacity.COURSE));
    }

    LocalDate today(Dispute dispute) {
        return LocalDate.ofInstant(
                clock.instant(), disputes.placement(dispute.placementId()).zone());
    }
}

package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerpath.notification.Letter;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.DaysConfirmed;
import org.peerpath.placement.HoursDecided;
import org.peerpath.placement.PlacementTurned;

/** Tells trainees that their hours count, in one letter for all that were confirmed in one go, and both sides where a placement rests or ends. */
@ApplicationScoped
class PlacementLetters {
    @Inject
    private Writing writing;

    void confirmed(@Observes DaysConfirmed confirmed) {
        var letters = confirmed.days().stream()
                .collect(Collectors.groupingBy(DaysConfirmed.Day::traineeId, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> letter(one.getKey(), one.getValue()))
                .toList();
        writing.writeToEach(Letter.HOURS_CONFIRMED, letters);
    }

    private static Writing.ToPerson letter(long traineeId, List<DaysConfirmed.Day> days) {
        var first = days.stream().mapToLong(DaysConfirmed.Day::entryId).min().orElseThrow();
        var minutes = days.stream().mapToInt(DaysConfirmed.Day::minutes).sum();
        return new Writing.ToPerson(
                traineeId, "hours:" + first + ":confirmed", List.of(LetterWords.minutes(minutes), of("/my")));
    }

    void decided(@Observes HoursDecided hours) {
        writing.writeTo(
                hours.traineeId(),
                "hours:" + hours.entryId() + ":decided",
                Letter.HOURS_SETTLED,
                List.of(of("/my/hours/" + hours.placementId() + "/" + hours.entryId())));
    }

    /** Whoever did it knows already. */
    void turned(@Observes PlacementTurned placement) {
        if (placement.by() != Capacity.TRAINEE) {
            turned(placement, placement.traineeId(), "/my/placement/");
        }
        if (placement.by() != Capacity.HOST) {
            turned(placement, placement.supervisorId(), "/host/placement/");
        }
    }

    private void turned(PlacementTurned placement, long personId, String door) {
        writing.writeTo(
                personId,
                "placement:" + placement.placementId() + ":" + placement.version() + ":" + placement.state() + ":"
                        + personId,
                Letter.PLACEMENT_TURNED,
                List.of(of(door + placement.placementId())));
    }
}

package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerpath.notification.Letter;
import org.peerpath.placement.DaysConfirmed;

/** Tells trainees that their hours count: one letter to each for all their days that were confirmed in one go. */
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
}

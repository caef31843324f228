package org.peerpath.workshop.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.organisation.PeerSupportType;
import org.peerpath.workshop.Workshop;
import org.peerpath.workshop.WorkshopState;

/**
 * All that the public reads about one workshop.
 *
 * @param textLanguage the language of title and summary, which may be another than the reader's
 * @param waiting how many are on the waiting list
 * @param begun whether it is too late to book or to give a place back
 */
public record WorkshopView(
        long id,
        String title,
        String summary,
        String textLanguage,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        int minutes,
        @Nullable String place,
        boolean online,
        List<String> languages,
        List<String> interpreting,
        List<String> facilitators,
        List<PeerSupportType> supportTypes,
        long organisationId,
        String organisation,
        int capacity,
        int placesTaken,
        long waiting,
        boolean calledOff,
        boolean begun,
        int revision) {

    static WorkshopView of(Workshop workshop, String organisation, long waiting, TextChoice text, Instant now) {
        var moment = workshop.moment();
        return new WorkshopView(
                workshop.id(),
                text.in(workshop.title()),
                text.in(workshop.summary()),
                text.languageOf(workshop.title()),
                moment.startsAt(),
                moment.endsAt(),
                moment.zone(),
                moment.minutes(),
                workshop.place(),
                workshop.online(),
                WorkshopRow.tags(workshop.languages()),
                WorkshopRow.tags(workshop.interpreting()),
                workshop.facilitators(),
                workshop.supportTypes().stream().sorted().toList(),
                workshop.organisationId(),
                organisation,
                workshop.capacity(),
                workshop.placesTaken(),
                waiting,
                workshop.state() == WorkshopState.CALLED_OFF,
                !now.isBefore(moment.startsAt()),
                workshop.revision());
    }

    public int placesLeft() {
        return capacity - placesTaken;
    }

    public boolean full() {
        return placesLeft() == 0;
    }

    public boolean bookable() {
        return !calledOff && !begun;
    }
}

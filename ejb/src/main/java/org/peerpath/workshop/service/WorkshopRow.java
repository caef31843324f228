package org.peerpath.workshop.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.workshop.WorkshopState;

/**
 * A workshop in the programme.
 *
 * @param title in the reader's language where it exists
 * @param place where people meet; absent if it is online only
 */
public record WorkshopRow(
        long id,
        String title,
        Instant startsAt,
        ZoneId zone,
        int minutes,
        @Nullable String place,
        boolean online,
        List<String> languages,
        List<String> interpreting,
        int capacity,
        int placesTaken,
        WorkshopState state,
        String organisation) {

    /** As a query finds it: without a title yet. */
    public WorkshopRow(
            Long id,
            Instant startsAt,
            String zone,
            int minutes,
            @Nullable String place,
            boolean online,
            String languages,
            String interpreting,
            int capacity,
            int placesTaken,
            WorkshopState state,
            String organisation) {
        this(
                id,
                "",
                startsAt,
                ZoneId.of(zone),
                minutes,
                place,
                online,
                tags(languages),
                tags(interpreting),
                capacity,
                placesTaken,
                state,
                organisation);
    }

    WorkshopRow called(String inTheReadersLanguage) {
        return new WorkshopRow(
                id,
                inTheReadersLanguage,
                startsAt,
                zone,
                minutes,
                place,
                online,
                languages,
                interpreting,
                capacity,
                placesTaken,
                state,
                organisation);
    }

    static List<String> tags(String commaSeparated) {
        return commaSeparated.isEmpty() ? List.of() : List.of(commaSeparated.split(","));
    }

    public int placesLeft() {
        return capacity - placesTaken;
    }

    public boolean calledOff() {
        return state == WorkshopState.CALLED_OFF;
    }

    /** In the organiser's zone. */
    public ZonedDateTime start() {
        return startsAt.atZone(zone);
    }
}

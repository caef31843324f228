package org.peerpath.people.service;

import java.time.LocalDate;

/** A group of an organisation that somebody looks after. */
public record GroupRow(
        long id,
        String name,
        long programmeVersionId,
        String organisation,
        String language,
        String zone,
        LocalDate startsOn,
        int places,
        int placesTaken) {
    public int placesLeft() {
        return places - placesTaken;
    }
}

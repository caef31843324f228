package org.peerpath.supervision.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.supervision.MeetingState;

/**
 * The meetings of a placement, for the two who sign them.
 *
 * @param title what the programme calls the placement
 * @param asked how many supervision meetings are asked for; 0 where none are
 */
public record SupervisionView(
        MeetingPlace place,
        Localised title,
        int asked,
        LocalDate today,
        List<MeetingRow> meetings,
        List<ThreeWayRow> threeWay)
        implements Serializable {

    public long counted() {
        return meetings.stream()
                .filter(one -> one.state() == MeetingState.COUNTED)
                .count();
    }

    /** Whether they meet on a day that is still to come. */
    public boolean meetsNext() {
        return place.meetsOnOrAfter(today);
    }
}

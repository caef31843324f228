package org.peerpath.supervision.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.supervision.MeetingState;

/**
 * The meetings of a placement, for the course.
 *
 * @param asked how many supervision meetings programme and agreement ask for
 * @param planned what the programme asks; the course can add to it
 */
public record TeamSupervisionView(
        MeetingPlace place,
        Localised title,
        int asked,
        Asked planned,
        LocalDate today,
        List<TeamMeetingRow> meetings,
        List<ThreeWayRow> threeWay)
        implements Serializable {

    public long counted() {
        return meetings.stream()
                .filter(one -> one.state() == MeetingState.COUNTED)
                .count();
    }

    public boolean meetsNext() {
        return place.meetsOnOrAfter(today);
    }

    /** What a programme's file asks at a placement. */
    public record Asked(int meetings, boolean threeWay, boolean competences) implements Serializable {}
}

package org.peerpath.supervision;

import java.util.List;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;

/**
 * A meeting was written down and waits for somebody's word that it was so.
 *
 * @param what which meeting, and the beginning of the seal of what it says: told once for each
 */
public record MeetingWaits(String what, long placementId, long personId, Capacity side) {
    private static final int SEAL = 16;

    /** About a supervision meeting that one has signed. */
    public static MeetingWaits of(SupervisionMeeting meeting, Placement placement, Capacity signed) {
        var what = "supervision:" + meeting.id() + ":" + meeting.hash().substring(0, SEAL);
        return signed == Capacity.TRAINEE ? forHost(what, placement) : forTrainee(what, placement);
    }

    /** About a meeting of the three that the course wrote down: the other two are asked. */
    public static List<MeetingWaits> of(ThreeWayMeeting meeting, Placement placement) {
        var what = "three-way:" + placement.id() + ":" + meeting.kind() + ":"
                + meeting.hash().substring(0, SEAL);
        return List.of(forTrainee(what, placement), forHost(what, placement));
    }

    private static MeetingWaits forTrainee(String what, Placement placement) {
        return new MeetingWaits(what, placement.id(), placement.traineeId(), Capacity.TRAINEE);
    }

    private static MeetingWaits forHost(String what, Placement placement) {
        return new MeetingWaits(what, placement.id(), placement.supervisorId(), Capacity.HOST);
    }
}

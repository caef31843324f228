package org.peerpath.programme;

import java.util.List;
import org.peerpath.kernel.Localised;

/**
 * A module and its sessions, in the order they are held.
 *
 * @param recognised whether prior learning can stand for the module as a whole
 */
public record ModulePlan(String code, Localised title, boolean recognised, List<SessionPlan> sessions) {
    public ModulePlan {
        sessions = List.copyOf(sessions);
    }

    public int minutes() {
        return sessions.stream().mapToInt(SessionPlan::minutes).sum();
    }
}

package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import org.peerpath.placement.SignOffLine;

/**
 * A placement as its page for one of the three shows it.
 *
 * @param asked what is asked before it is closed and what of it is there, while it is under way
 * @param toSign whether the newest version of the agreement waits for that side
 */
public record PlacementStanding(PlacementView view, List<SignOffLine> asked, boolean toSign) implements Serializable {
    public PlacementStanding {
        asked = List.copyOf(asked);
    }
}

package org.peerpath.placement.service;

import java.util.List;

/** Days at a placement that another room knows of. */
public interface DaysBeside {
    /** Newest first. */
    List<SeenDay> of(long placementId);
}

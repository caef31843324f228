package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.WordKind;

/**
 * What somebody said about a day.
 *
 * @param zoneId whose clock the moment is read off: that of the placement
 */
public record WordRow(long id, Capacity capacity, WordKind kind, String who, String words, Instant at, String zoneId)
        implements Serializable {
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }
}

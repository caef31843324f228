package org.peerpath.access.service;

import java.util.Set;

/**
 * Somebody who came with a sign-in that counts.
 *
 * @param doors the container's names of the roles that open now; none while the second step is still to be taken
 * @param withheld whether some of their roles wait for a second step
 */
public record Recognised(long personId, Set<String> doors, boolean withheld) {
    public boolean isIn() {
        return !doors.isEmpty();
    }
}

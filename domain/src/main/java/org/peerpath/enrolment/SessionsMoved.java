package org.peerpath.enrolment;

import java.util.List;

/**
 * Sessions of a group have another day, hour or place than before; a letter tells those who go to it.
 *
 * @param change which change it was: told once, however often it is sent
 * @param enrolments the person of each enrolment that is on the way; those who rest are not written to
 */
public record SessionsMoved(long cohortId, long change, List<SessionGoer> enrolments) {
    public SessionsMoved {
        enrolments = List.copyOf(enrolments);
    }
}

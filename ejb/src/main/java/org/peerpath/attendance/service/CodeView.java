package org.peerpath.attendance.service;

import java.time.Instant;
import java.util.List;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * What stands on the wall of the room.
 *
 * @param open whether people can enter themselves now
 * @param code empty where they cannot
 * @param until when it changes
 * @param all how many people are on the list
 * @param marked who is marked, in the order in which it was written
 */
public record CodeView(
        SessionAbout session,
        ProgrammeDefinition definition,
        boolean open,
        String code,
        Instant until,
        int all,
        List<Marked> marked) {

    /** Somebody, and what was last said of them. */
    public record Marked(String displayName, MarkRow last) {}
}

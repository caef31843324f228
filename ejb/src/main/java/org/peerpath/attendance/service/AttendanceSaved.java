package org.peerpath.attendance.service;

import java.util.List;

/**
 * What became of a list that was sent.
 *
 * @param changed for how many people something was written down
 * @param contested where a colleague wrote something else meanwhile; nothing is written while there is such a line
 * @param colleagues what colleagues changed meanwhile in lines that were left alone here
 */
public record AttendanceSaved(int changed, List<Differing> contested, List<Differing> colleagues) {

    /** A line that somebody else changed meanwhile. */
    public record Differing(String displayName, MarkRow theirs) {}
}

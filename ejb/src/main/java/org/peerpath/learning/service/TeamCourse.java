package org.peerpath.learning.service;

import java.util.List;

/**
 * What a version holds, for its team.
 *
 * @param removed what was taken out, and can be brought back
 * @param sources versions from which everything can be brought over, while this one holds nothing
 */
public record TeamCourse(
        VersionRow version,
        String programme,
        List<TeamModule> modules,
        List<TeamItem> removed,
        List<VersionRow> sources) {
    public TeamCourse {
        modules = List.copyOf(modules);
        removed = List.copyOf(removed);
        sources = List.copyOf(sources);
    }
}

package org.peerpath.learning.service;

import java.util.List;

/**
 * What a version holds, for its team.
 *
 * @param removed what was taken out, and can be brought back
 * @param readable whether the version's file is a programme; a draft need not be one at each moment
 * @param sources versions from which everything can be brought over, while this one holds nothing
 */
public record TeamCourse(
        VersionRow version,
        String programme,
        List<TeamModule> modules,
        List<TeamItem> removed,
        List<VersionRow> sources,
        boolean readable) {
    public TeamCourse {
        modules = List.copyOf(modules);
        removed = List.copyOf(removed);
        sources = List.copyOf(sources);
    }

    /** Of a draft that cannot be read at the moment. */
    static TeamCourse unfinished(VersionRow version) {
        return new TeamCourse(version, "", List.of(), List.of(), List.of(), false);
    }
}

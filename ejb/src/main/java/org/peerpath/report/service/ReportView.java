package org.peerpath.report.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;

/**
 * A programme in one year: of the groups that began in it.
 *
 * @param title as its newest group knows it; nothing where there is no group yet
 * @param years those in which groups began, newest first
 * @param groups in the order in which they began; the first {@value ProgrammeReport#MOST_GROUPS}
 */
public record ReportView(
        long programmeId,
        String slug,
        @Nullable Localised title,
        int year,
        List<Integer> years,
        List<GroupFigures> groups,
        GroupFigures all,
        List<ComponentFigures> components,
        boolean more) {
    public ReportView {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
        components = List.copyOf(components);
    }
}

package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Site;
import org.peerpath.people.service.GroupRow;
import org.peerpath.people.service.TraineeImport;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** The groups of one's organisations, and what goes in and out of them as a list. */
@Named
@RequestScoped
public class GroupsPage {
    @Inject
    private TraineeImport groups;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    @Inject
    @Param(name = "below")
    private @Nullable Long below;

    private List<GroupRow> found = List.of();

    @PostConstruct
    void load() {
        found = groups.groups(below);
    }

    public List<GroupRow> getRows() {
        return found.subList(0, Math.min(TraineeImport.PAGE_SIZE, found.size()));
    }

    public @Nullable Long getNext() {
        return found.size() > TraineeImport.PAGE_SIZE
                ? found.get(TraineeImport.PAGE_SIZE - 1).id()
                : null;
    }

    public String programme(GroupRow row) {
        return definitions.of(row.programmeVersionId()).title().in(site.getLocale());
    }
}

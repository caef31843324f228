package org.peerpath.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Query;
import org.peerpath.organisation.service.OrganisationKeeping;
import org.peerpath.organisation.service.OrganisationRow;

/** The organisations somebody looks after, by name. */
@Named
@RequestScoped
public class OrganisationsPage {
    @Inject
    private OrganisationKeeping keeping;

    @Inject
    private Actor actor;

    @Inject
    @Param(name = "name")
    private @Nullable String name;

    @Inject
    @Param(name = "after")
    private @Nullable String after;

    private List<OrganisationRow> found = List.of();

    @PostConstruct
    void load() {
        found = keeping.organisations(getName(), place());
    }

    private @Nullable Long place() {
        return after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
    }

    public String getName() {
        return name == null ? "" : name.strip();
    }

    public List<OrganisationRow> getRows() {
        return found.subList(0, Math.min(OrganisationKeeping.PAGE_SIZE, found.size()));
    }

    /** Adding one is the platform's. */
    public boolean isAdding() {
        return actor.holds(Roles.ADMINISTRATOR);
    }

    private Query here() {
        return Query.of("/people/organisations").with("name", getName());
    }

    public @Nullable String getFirst() {
        return place() == null ? null : here().toString();
    }

    public @Nullable String getNext() {
        return found.size() > OrganisationKeeping.PAGE_SIZE
                ? here().with(
                                "after",
                                found.get(OrganisationKeeping.PAGE_SIZE - 1).id())
                        .toString()
                : null;
    }
}

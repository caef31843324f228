package org.peerpath.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.service.EndingRole;
import org.peerpath.organisation.service.KeptOrganisation;
import org.peerpath.organisation.service.OrganisationDraft;
import org.peerpath.organisation.service.OrganisationKeeping;

/** One organisation: what it says, what it may do, and where it meets people. */
@Named
@ViewScoped
public class KeptOrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private Actor actor;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long id;
    private long version;
    private transient @Nullable KeptOrganisation organisation;
    private transient @Nullable List<EndingRole> endingRoles;
    private OrganisationDraft draft = new OrganisationDraft();
    private List<Capability> capabilities = new ArrayList<>();

    @PostConstruct
    void load() {
        id = Asked.orNotFound(givenId);
        var kept = keeping.organisation(id);
        organisation = kept;
        version = kept.version();
        draft = OrganisationDraft.of(kept.entry());
        capabilities = new ArrayList<>(kept.capabilities());
    }

    public void save() {
        keeping.save(id, version, draft);
        done("entry.done");
    }

    public void allow() {
        keeping.allow(id, version, capabilities);
        done("capabilities.done");
    }

    private void done(String notice) {
        messages.info("organisation", notice);
        Faces.redirect("people/organisation/%s", id);
    }

    public KeptOrganisation getOrganisation() {
        if (organisation == null) {
            organisation = keeping.organisation(id);
        }
        return organisation;
    }

    /** Whose role ends, should it not do any more what it does; for whoever decides that. */
    public List<EndingRole> getEndingRoles() {
        if (endingRoles == null) {
            endingRoles = isPlatforms() ? keeping.endingRoles(id) : List.of();
        }
        return endingRoles;
    }

    /** What it may do is the platform's to say, and so is who keeps it first. */
    public boolean isPlatforms() {
        return actor.holds(Roles.ADMINISTRATOR);
    }

    public OrganisationDraft getDraft() {
        return draft;
    }

    public List<Capability> getCapabilities() {
        return capabilities;
    }

    public void setCapabilities(List<Capability> capabilities) {
        this.capabilities = capabilities;
    }
}
